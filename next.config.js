/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // npm test checks the types of everything; a service must not fail to start over a type in a test.
  typescript: { ignoreBuildErrors: true },
  // No page needs the image optimiser, and it has been a way in for attackers: keep it off.
  images: { unoptimized: true },
  // proxy.ts holds most forms to less; this is for the one that puts a file behind an entry.
  experimental: {
    authInterrupts: true,
    proxyClientMaxBodySize: '11mb',
    serverActions: { bodySizeLimit: '11mb' },
  },
};

export default nextConfig;
