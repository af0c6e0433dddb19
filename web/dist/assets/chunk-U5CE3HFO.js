import{a as n}from"./chunk-KFPAMKOY.js";import{h as i}from"./chunk-4722BXPR.js";var o=i(void 0),t;function d(){return t??=n("/site").then(e=>o.value=e,e=>{throw t=void 0,e}),t}export{o as a,d as b};
