/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // npm test checks the types of everything; a service must not fail to start over a type in a test.
  typescript: { ignoreBuildErrors: true },
  // No page needs the image optimiser, and it has been a way in for attackers: keep it off.
  images: { unoptimized: true },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '1mb' } },
};

export default nextConfig;
