var r="/audit-worker.js",e="/audit/audit.wasm",o="/audit/wasm_exec.js";export{r as a,e as b,o as c};
