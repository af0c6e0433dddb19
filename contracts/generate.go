// Package contracts holds Muster's Solidity sources and the step that compiles them into package bindings and
// the ABIs of the TypeScript package.
//
// `go generate ./contracts` needs the tools of package-lock.json (`npm ci --prefix contracts`). Its result depends on
// the sources alone and is committed, so that whoever only uses the Go module needs no Node.
package contracts

//go:generate env FOUNDRY_PROFILE=bindings node_modules/.bin/forge build --root . --force
//go:generate go run ./internal/bindgen -artifacts out/bindings -out bindings/bindings.go -code TestDollar Capacity Staking Rules Delegating Settling Claiming Slashes Authority FLT TestDollar DevVerifier IBeacon RandaoBeacon DrandBeacon BlockHashBeacon ProviderAccount ProviderAccountFactory SignedDelegation Lens Watch Market Dao Timelock Certificates Offering Granting Receiving Sponsors Programme node_modules/@ethereum-attestation-service/eas-contracts/artifacts/contracts/SchemaRegistry node_modules/@ethereum-attestation-service/eas-contracts/artifacts/contracts/EAS Council Credit ICreditPool
//go:generate go run ./internal/tsgen -out typescript/src/abi
//go:generate go run ./internal/drandgen -out ../testdata/drand.json
