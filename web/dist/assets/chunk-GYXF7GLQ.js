import{a as n}from"./chunk-7YPSMTZD.js";import{g as i}from"./chunk-7J3ISVJH.js";var o=i(void 0),t;function d(){return t??=n("/site").then(e=>o.value=e,e=>{throw t=void 0,e}),t}export{o as a,d as b};
