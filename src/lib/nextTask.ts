/** Nobody else holds them: collected as garbage, a port would take its message with it. */
const underWay = new Set<MessagePort>();

/** Lets the page handle its input and draw. A message is not slowed down in a background tab, as a timer is. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    underWay.add(port1).add(port2);
    port1.addEventListener('message', () => {
      port1.close();
      underWay.delete(port1);
      underWay.delete(port2);
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
