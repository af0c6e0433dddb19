import{e as a,f as b,g as c,h as d}from"./chunk-HIIONJC5.js";import"./chunk-2HMZUUYX.js";export{d as ccipRequest,c as offchainLookup,b as offchainLookupAbiItem,a as offchainLookupSignature};
