// The page's side of a test's wallet: a provider (EIP-1193) whose requests the test answers.
(name, announces) => {
  const listeners = {};
  const tell = (event, value) => (listeners[event] ?? []).forEach((f) => f(value));
  const provider = {
    async request({ method, params }) {
      const answer = JSON.parse(await window["musterWallet" + name](JSON.stringify({ method, params: params ?? [] })));
      for (const { event, value } of answer.events ?? []) tell(event, value);
      if (answer.error) throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
      return answer.result ?? null;
    },
    on(event, f) {
      (listeners[event] ??= []).push(f);
      return provider;
    },
    removeListener(event, f) {
      listeners[event] = (listeners[event] ?? []).filter((g) => g !== f);
      return provider;
    },
  };
  window["musterWallet" + name + "Tells"] = tell;
  if (!announces) {
    window.ethereum = provider;
    return;
  }
  const icon = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="teal"/></svg>';
  const info = Object.freeze({ uuid: crypto.randomUUID?.() ?? name, name, icon, rdns: "test.muster." + name.toLowerCase() });
  const announce = () => window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail: Object.freeze({ info, provider }) }));
  window.addEventListener("eip6963:requestProvider", announce);
  announce();
}
