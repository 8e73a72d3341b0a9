// Hands a file from a screen to the worker: messages between them carry no file, a broadcast channel does.

/** Offers the file to whoever asks on this channel. Call the result when it was taken or is no longer to be had. */
export function offerFile(channelName: string, file: Blob): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    if (data === 'ready') channel.postMessage(file);
  };
  return () => channel.close();
}

/** Takes the file that is offered on this channel. */
export function takeFile(channelName: string): Promise<Blob> {
  const channel = new BroadcastChannel(channelName);
  return new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      if (!(data instanceof Blob)) return;
      channel.close();
      resolve(data);
    };
    channel.postMessage('ready');
  });
}
