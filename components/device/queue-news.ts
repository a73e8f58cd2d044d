const channelName = 'evidence-queue';
const eventName = 'evidence-queue';

/** Says in every tab of this browser that the queue changed. */
export function queueChanged(): void {
  window.dispatchEvent(new Event(eventName));
  if (!('BroadcastChannel' in window)) return;

  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

/** Listens for changes of the queue in any tab. Answers how to stop. */
export function onQueueChange(listen: () => void): () => void {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(channelName) : null;
  window.addEventListener(eventName, listen);
  channel?.addEventListener('message', listen);

  return () => {
    window.removeEventListener(eventName, listen);
    channel?.close();
  };
}
