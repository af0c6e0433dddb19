// Package devnet runs an EVM chain within the process, for demonstrations and tests. It links a whole
// node: nothing that runs on a provider's server imports it.
package devnet
