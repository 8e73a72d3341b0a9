// Hands a file from a screen to the worker: messages between them carry no file. A broadcast channel does, but in Firefox a
// file of over a megabyte that came so is never read to its end (153, measured): there its address in memory is handed over.

/** Offers the file to whoever asks on this channel. Call the result when it was taken or is no longer to be had. */
export function offerFile(channelName: string, file: Blob): () => void {
  const channel = new BroadcastChannel(channelName);
  const url = import.meta.env.FIREFOX ? URL.createObjectURL(file) : null;
  channel.onmessage = ({ data }) => {
    if (data === 'ready') channel.postMessage(url ?? file);
  };
  return () => {
    channel.close();
    if (url !== null) URL.revokeObjectURL(url);
  };
}

/** Takes the file that is offered on this channel. */
export function takeFile(channelName: string): Promise<Blob> {
  const channel = new BroadcastChannel(channelName);
  return new Promise((resolve, reject) => {
    channel.onmessage = ({ data }) => {
      if (!(data instanceof Blob) && !isLent(data)) return;
      channel.close();
      if (data instanceof Blob) resolve(data);
      else
        fetch(data)
          .then((answer) => answer.blob())
          .then(resolve, reject);
    };
    channel.postMessage('ready');
  });
}

/** An address in the memory of the extension's own origin. */
function isLent(data: unknown): data is string {
  return typeof data === 'string' && data.startsWith(`blob:${location.origin}/`);
}
