import{D as a,E as b,F as c,G as d}from"./chunk-XBB3AHBB.js";import"./chunk-2HMZUUYX.js";export{d as ccipRequest,c as offchainLookup,b as offchainLookupAbiItem,a as offchainLookupSignature};
