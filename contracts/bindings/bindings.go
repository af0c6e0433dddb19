// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package bindings is the generated Go side of Muster's contracts: ABI, creation code, and packing and unpacking of
// calls, events and errors. It implements no rule of its own; docs/contracts.md says what the contracts do.
package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ICapacityConfig is an auto generated low-level Go binding around an user-defined struct.
type ICapacityConfig struct {
	LogBlocks      uint8
	Slots          uint16
	Positions      uint8
	Target         uint64
	ChallengeOdds  uint32
	EpochBlocks    uint32
	SealEpochs     uint32
	SealGrace      uint32
	ResponseWindow uint32
	DrawDelay      uint32
	ProofWindow    uint32
	MaxChallenges  uint16
}

// ICapacityCounts is an auto generated low-level Go binding around an user-defined struct.
type ICapacityCounts struct {
	Opportunities *big.Int
	Claimed       *big.Int
	Proven        *big.Int
}

// ICapacityProof is an auto generated low-level Go binding around an user-defined struct.
type ICapacityProof struct {
	Points        [8]*big.Int
	Commitments   [2]*big.Int
	CommitmentPok [2]*big.Int
}

// IStakingAccount is an auto generated low-level Go binding around an user-defined struct.
type IStakingAccount struct {
	CollateralPerUnit *big.Int
	Duration          uint32
	CommissionBps     uint16
	Failures          uint8
	NextEpoch         uint32
	Bond              *big.Int
	PoolTokens        *big.Int
	PoolShares        *big.Int
	ThawingTokens     *big.Int
	ThawingShares     *big.Int
	Unvested          *big.Int
}

// IStakingConfig is an auto generated low-level Go binding around an user-defined struct.
type IStakingConfig struct {
	CollateralPerUnit *big.Int
	RewardPool        *big.Int
	RewardCap         *big.Int
	SettleFee         *big.Int
	MinBondBps        uint16
	ToleranceBps      uint16
	DowntimeBps       uint16
	FalseClaimBps     uint16
	BountyBps         uint16
	BurnBps           uint16
	MaxUnits          uint16
	MaxFailures       uint8
	VestingEpochs     uint8
	ThawingEpochs     uint8
}

// IStakingTerms is an auto generated low-level Go binding around an user-defined struct.
type IStakingTerms struct {
	Provider   common.Address
	Units      uint16
	StartEpoch uint32
	EndEpoch   uint32
	State      uint8
	Reduced    bool
}

// BlockHashBeaconMetaData contains all meta data concerning the BlockHashBeacon contract.
var BlockHashBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"hashAt\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashFrom\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"newest\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"}]",
	ID:  "BlockHashBeacon",
	Bin: "0x6080604052348015600e575f5ffd5b506102338061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80638bc44252146100435780638bdbdac114610068578063ac9aaed514610070575b5f5ffd5b6100566100513660046101b1565b610083565b60405190815260200160405180910390f35b6100566100a8565b61005661007e3660046101b1565b6100ba565b80408015801561009257504382105b156100a3576100a0826100c4565b90505b919050565b5f6100b46001436101c8565b40905090565b5f6100a082610083565b5f5f5f71f90827f1c53a10cb7a02335b17532000293573ffffffffffffffffffffffffffffffffffffffff168460405160200161010391815260200190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261013b91610206565b5f60405180830381855afa9150503d805f8114610173576040519150601f19603f3d011682016040523d82523d5f602084013e610178565b606091505b509150915081801561018b575080516020145b610195575f6101a9565b808060200190518101906101a9919061021c565b949350505050565b5f602082840312156101c1575f5ffd5b5035919050565b81810381811115610200577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b92915050565b5f82518060208501845e5f920191825250919050565b5f6020828403121561022c575f5ffd5b505191905056",
}

// BlockHashBeacon is an auto generated Go binding around an Ethereum contract.
type BlockHashBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BlockHashBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewBlockHashBeacon creates a new instance of BlockHashBeacon.
func NewBlockHashBeacon() *BlockHashBeacon {
	parsed, err := BlockHashBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BlockHashBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BlockHashBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackHashAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bc44252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashAt(uint256 number) view returns(bytes32 hash)
func (blockHashBeacon *BlockHashBeacon) PackHashAt(number *big.Int) []byte {
	enc, err := blockHashBeacon.abi.Pack("hashAt", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bc44252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashAt(uint256 number) view returns(bytes32 hash)
func (blockHashBeacon *BlockHashBeacon) TryPackHashAt(number *big.Int) ([]byte, error) {
	return blockHashBeacon.abi.Pack("hashAt", number)
}

// UnpackHashAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8bc44252.
//
// Solidity: function hashAt(uint256 number) view returns(bytes32 hash)
func (blockHashBeacon *BlockHashBeacon) UnpackHashAt(data []byte) ([32]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("hashAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9aaed5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashFrom(uint256 number) view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) PackHashFrom(number *big.Int) []byte {
	enc, err := blockHashBeacon.abi.Pack("hashFrom", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9aaed5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashFrom(uint256 number) view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) TryPackHashFrom(number *big.Int) ([]byte, error) {
	return blockHashBeacon.abi.Pack("hashFrom", number)
}

// UnpackHashFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9aaed5.
//
// Solidity: function hashFrom(uint256 number) view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) UnpackHashFrom(data []byte) ([32]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("hashFrom", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNewest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bdbdac1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function newest() view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) PackNewest() []byte {
	enc, err := blockHashBeacon.abi.Pack("newest")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNewest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bdbdac1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function newest() view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) TryPackNewest() ([]byte, error) {
	return blockHashBeacon.abi.Pack("newest")
}

// UnpackNewest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8bdbdac1.
//
// Solidity: function newest() view returns(bytes32)
func (blockHashBeacon *BlockHashBeacon) UnpackNewest(data []byte) ([32]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("newest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// CapacityMetaData contains all meta data concerning the Capacity contract.
var CapacityMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"beacon_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"beacon\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beaconOf\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beginSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengesOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"countsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"counts\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Counts\",\"components\":[{\"name\":\"opportunities\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawAudit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"genesis\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"responseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"respondedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"query\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sealOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"postedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalProven\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuditDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"query\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuditProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengeOpened\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"beacon\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"genesis\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"indexed\":false,\"internalType\":\"uint256[4]\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadySealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditAlreadyDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditNotDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockHashUnavailable\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeAlreadyOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeNotOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochFull\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBitmap\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NotAChallenge\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAFieldElement\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofWindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealAlreadyBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealNotBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBeacon\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongResponse\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Capacity",
	Bin: "0x610280604052348015610010575f5ffd5b50604051613ab2380380613ab283398101604081905261002f9161068d565b8382858386888060a0015163ffffffff165f03610082576040516389a6198960e01b815260206004820152600b60248201526a65706f6368426c6f636b7360a81b60448201526064015b60405180910390fd5b8060c0015163ffffffff165f036100c9576040516389a6198960e01b815260206004820152600a6024820152697365616c45706f63687360b01b6044820152606401610079565b8060a0015163ffffffff168160c0015163ffffffff166100e991906107bf565b8160e0015163ffffffff16111561012f576040516389a6198960e01b81526020600482015260096024820152687365616c477261636560b81b6044820152606401610079565b61010081015163ffffffff161580610152575060fa81610100015163ffffffff16115b15610191576040516389a6198960e01b815260206004820152600e60248201526d726573706f6e736557696e646f7760901b6044820152606401610079565b61012081015163ffffffff1615806101b4575060fa81610120015163ffffffff16115b156101ee576040516389a6198960e01b81526020600482015260096024820152686472617744656c617960b81b6044820152606401610079565b600281610140015163ffffffff161015610239576040516389a6198960e01b815260206004820152600b60248201526a70726f6f6657696e646f7760a81b6044820152606401610079565b4360805260a08082015163ffffffff90811690915260c0808301518216905260e0808301518216905261010080830151821690526101208083015182169052610140918201511690526001600160a01b0381166102c3576040516389a6198960e01b81526020600482015260076024820152667374616b696e6760c81b6044820152606401610079565b6001600160a01b039081166101605281163b5f0361030d576040516389a6198960e01b81526020600482015260066024820152653132b0b1b7b760d11b6044820152606401610079565b6001600160a01b031661018052608081015163ffffffff165f03610364576040516389a6198960e01b815260206004820152600d60248201526c6368616c6c656e67654f64647360981b6044820152606401610079565b61016081015161ffff161580610384575061040081610160015161ffff16115b156103c2576040516389a6198960e01b815260206004820152600d60248201526c6d61784368616c6c656e67657360981b6044820152606401610079565b608081015163ffffffff166101a052610160015161ffff166101c0528151600260ff90911610806103f957506018825f015160ff16115b15610433576040516389a6198960e01b81526020600482015260096024820152686c6f67426c6f636b7360b81b6044820152606401610079565b602082015161ffff1615806104515750610100826020015161ffff16115b15610487576040516389a6198960e01b8152602060048201526005602482015264736c6f747360d81b6044820152606401610079565b604082015160ff1615806104a257506007826040015160ff16115b156104dc576040516389a6198960e01b8152602060048201526009602482015268706f736974696f6e7360b81b6044820152606401610079565b81606001516001600160401b03165f03610522576040516389a6198960e01b81526020600482015260066024820152651d185c99d95d60d21b6044820152606401610079565b806001600160a01b03163b5f03610567576040516389a6198960e01b81526020600482015260086024820152673b32b934b334b2b960c11b6044820152606401610079565b6001600160a01b03166101e052805160ff90811661020052602082015161ffff1661022052604080830151909116610240526060909101516001600160401b031661026052517f5bda846b95bb1d069b45dccd8c5df381f4ee2e3950b7c7e6122051eced7481a3906105e290869086908690869043906107e8565b60405180910390a150505050610931565b60405161018081016001600160401b038111828210171561062257634e487b7160e01b5f52604160045260245ffd5b60405290565b805160ff81168114610638575f5ffd5b919050565b805161ffff81168114610638575f5ffd5b80516001600160401b0381168114610638575f5ffd5b805163ffffffff81168114610638575f5ffd5b80516001600160a01b0381168114610638575f5ffd5b5f5f5f5f8486036101e08112156106a2575f5ffd5b6101808112156106b0575f5ffd5b506106b96105f3565b6106c286610628565b81526106d06020870161063d565b60208201526106e160408701610628565b60408201526106f26060870161064e565b606082015261070360808701610664565b608082015261071460a08701610664565b60a082015261072560c08701610664565b60c082015261073660e08701610664565b60e08201526107486101008701610664565b61010082015261075b6101208701610664565b61012082015261076e6101408701610664565b610140820152610781610160870161063d565b61016082015293506107966101808601610677565b92506107a56101a08601610677565b91506107b46101c08601610677565b905092959194509250565b80820281158282048414176107e257634e487b7160e01b5f52601160045260245ffd5b92915050565b855160ff16815261020081016020870151610809602084018261ffff169052565b50604087015161081e604084018260ff169052565b50606087015161083960608401826001600160401b03169052565b506080870151610851608084018263ffffffff169052565b5060a087015161086960a084018263ffffffff169052565b5060c087015161088160c084018263ffffffff169052565b5060e087015161089960e084018263ffffffff169052565b506101008701516108b361010084018263ffffffff169052565b506101208701516108cd61012084018263ffffffff169052565b506101408701516108e761014084018263ffffffff169052565b506101608701516108ff61016084018261ffff169052565b506001600160a01b039586166101808301529385166101a0820152919093166101c08201526101e00191909152919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051613004610aae5f395f81816103660152610d8f01525f818161033d0152610d6901525f81816103130152610d4301525f81816102ea0152610d1401525f818161018701526117bb01525f81816104ca0152611ca001525f81816103960152611c0201525f818161022c01528181611da701528181611fb401526125d101525f818161020601528181610f67015261196701525f818161049e0152818161072d015261261801525f81816104720152818161075101528181610c54015261263901525f8181610446015281816107720152818161227d015261265d01525f818161041a015261273001525f81816103ee015281816118db015261277501525f81816103c2015281816107dd01528181611882015261275101525f8181610569015281816107a8015281816118a601528181611adc01526127aa01526130045ff3fe608060405234801561000f575f5ffd5b5060043610610149575f3560e01c80637a0ba057116100c7578063b451b2251161007d578063d459c16a11610063578063d459c16a146105d5578063db3462a8146105e8578063ddd68b73146106bb575f5ffd5b8063b451b2251461058d578063c441010e146105c2575f5ffd5b80639cbe606f116100ad5780639cbe606f14610528578063a7dfd6c214610548578063a7f0b3de14610567575f5ffd5b80637a0ba057146105025780638ccaefa214610515575f5ffd5b80634cf088d91161011c578063690e7c0911610102578063690e7c0914610250578063766718081461026357806379502c5514610279575f5ffd5b80634cf088d91461020457806359659e901461022a575f5ffd5b806328af81db1461014d5780632b7ac3f31461018557806330501b0d146101cc57806342dc561d146101ef575b5f5ffd5b61016061015b366004612925565b6106da565b6040805194855260208501939093529183015260608201526080015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000005b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161017c565b6101df6101da366004612945565b610729565b604051901515815260200161017c565b6102026101fd36600461295c565b61081a565b005b7f00000000000000000000000000000000000000000000000000000000000000006101a7565b7f00000000000000000000000000000000000000000000000000000000000000006101a7565b61020261025e366004612945565b610a2c565b61026b610a81565b60405190815260200161017c565b6104f560408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b60405161017c9190612985565b610202610510366004612945565b610a90565b610202610523366004612aad565b610b68565b61053b610536366004612945565b610e84565b60405161017c9190612aea565b61026b610556366004612945565b5f9081526002602052604090205490565b7f000000000000000000000000000000000000000000000000000000000000000061026b565b6105a061059b366004612925565b610f0e565b604080518251815260208084015190820152918101519082015260600161017c565b6102026105d0366004612b32565b61114c565b6102026105e3366004612b79565b61154e565b6106956105f6366004612925565b5f828152600460209081526040808320848452825280832054948352600582528083209383529290522054790100000000000000000000000000000000000000000000000000820463ffffffff16927d010000000000000000000000000000000000000000000000000000000000830461ffff16927f0100000000000000000000000000000000000000000000000000000000000000900460ff169190565b60408051948552602085019390935290151591830191909152606082015260800161017c565b61026b6106c9366004612945565b60066020525f908152604090205481565b5f8281526020818152604080832084845290915281208054919081908190841561070e57610709878787611834565b610710565b5f5b6001820154600290920154959890975090955092505050565b5f807f00000000000000000000000000000000000000000000000000000000000000006107967f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612c0b565b6107a09190612c0b565b90505f6107cd7f000000000000000000000000000000000000000000000000000000000000000043612c1e565b90508181101580156108125750837f00000000000000000000000000000000000000000000000000000000000000006108068484612c1e565b6108109190612c5e565b115b949350505050565b5f6108244361187f565b90505f610830826118d5565b90505f61083d8684611900565b9050610868847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b6108a6576040517fbae9ec67000000000000000000000000000000000000000000000000000000008152600481018590526024015b60405180910390fd5b5f8681526020818152604080832085845290915281208054909103610901576040517f86905eb7000000000000000000000000000000000000000000000000000000008152600481018890526024810184905260440161089d565b5f6109108885845f0154611834565b905080871461095c576040517f31c8605100000000000000000000000000000000000000000000000000000000815260048101899052602481018290526044810188905260640161089d565b6002820154156109a2576040517f2e6d5d48000000000000000000000000000000000000000000000000000000008152600481018990526024810185905260440161089d565b60018083018790554360028401555f898152602091909152604081205490036109d6575f8881526001602052604090204390555b83887f8d79bb77be7d4469f5fec8a8bb81da850708d78277a8b7fc9d8ded46f9c8a78a888660200151604051610a1a92919091825261ffff16602082015260400190565b60405180910390a35050505050505050565b5f8181526002602052604090205415610a74576040517f1ea629850000000000000000000000000000000000000000000000000000000081526004810182905260240161089d565b610a7d81611ad9565b5050565b5f610a8b4361187f565b905090565b5f610a9a4361187f565b90505f610aa6826118d5565b9050610ab28383611900565b505f838152602081815260408083208484529091529020805415610b0c576040517f599a716c000000000000000000000000000000000000000000000000000000008152600481018590526024810183905260440161089d565b5f610b15611da4565b808355905082857fa4286846bfcaaf3161222456f5a57f28a161ded639f62b03ba18d46aea2f072783610b49838583611834565b6040805192835260208301919091520160405180910390a35050505050565b5f610b738585611e7f565b5f86815260056020908152604080832088845290915290205490915015610bd0576040517f0af92ded000000000000000000000000000000000000000000000000000000008152600481018690526024810185905260440161089d565b610bda8383611f51565b815460381b7fffffffffffffffffffffffffffffffffffffffffffffffffff00000000000000908116911614610c46576040517f98363f94000000000000000000000000000000000000000000000000000000008152600481018690526024810185905260440161089d565b80545f90610ca190610c9c907f000000000000000000000000000000000000000000000000000000000000000090790100000000000000000000000000000000000000000000000000900463ffffffff16612c0b565b611f83565b6040517f6d75737465722e647261772e76310000000000000000000000000000000000006020820152602e8101829052604e8101889052606e8101879052608e81018690529091505f9060ae016040516020818303038152906040528051906020012090505f60405180608001604052807f00000000000000000000000000000000000000000000000000000000000000006002610d3f9190612d54565b81527f000000000000000000000000000000000000000000000000000000000000000060208201527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060609091015284549091505f90610dee90849088907d010000000000000000000000000000000000000000000000000000000000900461ffff1685612077565b5f8a81526005602090815260408083208c845290915290208190559050610e1487612160565b85547fffffffffffffff000000000000000000000000000000000000000000000000001660389190911c17855560405181815288908a907fabd02ddd5cc2bf2469c19a8c7629bd2f2a97672c00df2a38cec580c4f8cf6bce906020015b60405180910390a3505050505050505050565b5f81815260036020908152604091829020805483518184028101840190945280845260609392830182828015610f0257602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff1681526020019060040190602082600301049283019260010382029150808411610ec55790505b50505050509050919050565b610f2f60405180606001604052805f81526020015f81526020015f81525090565b6040517ff52c4ddd00000000000000000000000000000000000000000000000000000000815260048101849052602481018390525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063f52c4ddd9060440160c060405180830381865afa158015610fc1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fe59190612dc3565b9050610ff18184612191565b610ffb5750611146565b5f61100685856121bd565b90505f61101285610e84565b90505f5b8151811015611141578282828151811061103257611032612e87565b602002602001015163ffffffff16111561113957836020015161ffff16855f0181815161105f9190612c0b565b9052505f8781526004602052604081208351829085908590811061108557611085612e87565b602002602001015163ffffffff1681526020019081526020015f209050805f01601d9054906101000a900461ffff1661ffff16866020018181516110c99190612c0b565b90525080547f0100000000000000000000000000000000000000000000000000000000000000900460ff16156111375780546040870180517d01000000000000000000000000000000000000000000000000000000000090920461ffff1691611133908390612c0b565b9052505b505b600101611016565b505050505b92915050565b5f61115685612258565b90508084146111a2576040517fb53e544100000000000000000000000000000000000000000000000000000000815260048101869052602481018290526044810185905260640161089d565b5f6111ac86612277565b9050804311156111f2576040517f5e71f8b5000000000000000000000000000000000000000000000000000000008152600481018790526024810182905260440161089d565b5f611205886112008961187f565b611900565b905061121188886122a2565b611251576040517f2f766728000000000000000000000000000000000000000000000000000000008152600481018990526024810188905260440161089d565b61127a857f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b6112b3576040517fbae9ec670000000000000000000000000000000000000000000000000000000081526004810186905260240161089d565b5f6112bd856122eb565b90508015806112db57506112d985836020015161ffff166123ec565b155b1561131e5760208201516040517fae071db600000000000000000000000000000000000000000000000000000000815261ffff909116600482015260240161089d565b5f8981526004602090815260408083208b8452909152902054790100000000000000000000000000000000000000000000000000900463ffffffff161561139b576040517fdfda28e4000000000000000000000000000000000000000000000000000000008152600481018a90526024810189905260440161089d565b60405180608001604052806113b08888611f51565b7fffffffffffffffffffffffffffffffffffffffffffffffffff000000000000001681526020016113e043612477565b63ffffffff1681526020016113f4836124c4565b61ffff90811682525f60209283018190528c81526004835260408082208d835284529081902084518154948601518684015160609097015115157f0100000000000000000000000000000000000000000000000000000000000000027effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff979095167d01000000000000000000000000000000000000000000000000000000000002969096167cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff909716790100000000000000000000000000000000000000000000000000027fffffff000000000000000000000000000000000000000000000000000000000090961660389290921c91909117949094179490941692909217179091555188908a907fc51772b0b4e10502573948d2d130aeba3590ce087df784bfade4af9bb41b25cd90610e71908a908a908790612eb4565b5f6115598585611e7f565b80549091507f0100000000000000000000000000000000000000000000000000000000000000900460ff16156115c5576040517f32ebcbac000000000000000000000000000000000000000000000000000000008152600481018690526024810185905260440161089d565b5f85815260056020908152604080832087845290915281205490819003611622576040517f1795ef91000000000000000000000000000000000000000000000000000000008152600481018790526024810186905260440161089d565b61162b84612160565b825460381b7fffffffffffffffffffffffffffffffffffffffffffffffffff00000000000000908116911614611697576040517f98363f94000000000000000000000000000000000000000000000000000000008152600481018790526024810186905260440161089d565b81547f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82161783557d010000000000000000000000000000000000000000000000000000000000900461ffff168060065f6117118961187f565b81526020019081526020015f205f82825461172c9190612c0b565b9250508190555085877ffcc0aa2e225e3c81d9cabb80815b6e19910b66180b61befad5589215833a9d9f8387604051611766929190612ed1565b60405180910390a35f61177b8888888661250b565b6040517fee0d8b3b00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063ee0d8b3b906117fe9088906101008201906101408301908790600401612f03565b5f6040518083038186803b158015611814575f5ffd5b505afa158015611826573d5f5f3e3d5ffd5b505050505050505050505050565b604080514660208201523091810191909152606081018490526080810183905260a081018290525f906108129060c00160405160208183030381529060405280519060200120612575565b5f7f00000000000000000000000000000000000000000000000000000000000000006118cb7f000000000000000000000000000000000000000000000000000000000000000084612c1e565b6111469190612c5e565b5f6111467f000000000000000000000000000000000000000000000000000000000000000083612c5e565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040517ff52c4ddd00000000000000000000000000000000000000000000000000000000815260048101849052602481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063f52c4ddd9060440160c060405180830381865afa1580156119c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119e59190612dc3565b805190915073ffffffffffffffffffffffffffffffffffffffff163314611a41576040517f55a3d2d60000000000000000000000000000000000000000000000000000000081526004810184905233602482015260440161089d565b5f600282608001516004811115611a5a57611a5a612f53565b1480611a7b5750600382608001516004811115611a7957611a79612f53565b145b9050801580611a915750611a8f8284612191565b155b15611ad2576040517f5bd78edc000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260440161089d565b5092915050565b5f7f0000000000000000000000000000000000000000000000000000000000000000821015611b37576040517fa979d1860000000000000000000000000000000000000000000000000000000081526004810183905260240161089d565b438210611b73576040517fef986e990000000000000000000000000000000000000000000000000000000081526004810183905260240161089d565b5f611b7d83612277565b905080431115611bc3576040517f5e71f8b5000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161089d565b5f611bcd846125a0565b6040517f6d75737465722e6c6f74746572792e76310000000000000000000000000000006020820152603181018290529091507f000000000000000000000000000000000000000000000000000000000000000090605101604051602081830303815290604052805190602001205f1c611c479190612f80565b15611c81576040517fa979d1860000000000000000000000000000000000000000000000000000000081526004810185905260240161089d565b5f611c8b8561187f565b5f8181526003602052604090208054919250907f000000000000000000000000000000000000000000000000000000000000000011611cf9576040517fcda6a4950000000000000000000000000000000000000000000000000000000081526004810183905260240161089d565b611d0283612575565b5f878152600260205260409020819055945080611d1e87612477565b81546001810183555f9283526020928390206008820401805460079092166004026101000a63ffffffff818102199093169390921691909102919091179055604080518781523392810192909252839188917f185abd2b35edae031fc5fbe3476fb46de9ded455be7d6afde04db3f630824598910160405180910390a350505050919050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16638bdbdac16040518163ffffffff1660e01b8152600401602060405180830381865afa158015611e0e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e329190612f93565b90505f819003611e7c57611e47600143612c1e565b6040517fef986e9900000000000000000000000000000000000000000000000000000000815260040161089d91815260200190565b90565b5f82815260046020908152604080832084845290915281208054909179010000000000000000000000000000000000000000000000000090910463ffffffff169003611f01576040517ff25a175a000000000000000000000000000000000000000000000000000000008152600481018490526024810183905260440161089d565b5f611f0b83612615565b905080431115611ad2576040517f3b1a7ee5000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161089d565b5f8282604051602001611f65929190612faa565b60405160208183030381529060405280519060200120905092915050565b6040517fac9aaed5000000000000000000000000000000000000000000000000000000008152600481018290525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063ac9aaed5906024015b602060405180830381865afa15801561200f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120339190612f93565b90505f819003612072576040517fef986e990000000000000000000000000000000000000000000000000000000081526004810183905260240161089d565b919050565b5f5f6120978585612088895f612682565b6120929190612f80565b6126a2565b90505f83602001516120aa886001612682565b6120b49190612f80565b606085015160121b600a82901b841717935090505f5b84604001518110156121555784515f906120e690600290612c1e565b60408051602081018c905290810184905261211a90606001604051602081830303815290604052805190602001205f612682565b6121249190612f80565b61212f906002612c0b565b905061213c826018612fc0565b612147906052612c0b565b1b93909317926001016120ca565b505050949350505050565b5f8160405160200161217491815260200190565b604051602081830303815290604052805190602001209050919050565b5f81836040015163ffffffff16111580156121b65750826060015163ffffffff168211155b9392505050565b5f828152600160205260408120548082036121dc575f19915050611146565b5f6121e6846118d5565b5f8681526020818152604080832084845290915281206002015491925061220c8361272d565b90505f821580159061221d57508183105b6122275781612232565b612232836001612c0b565b9050848111612241578461224c565b61224c600182612c1e565b98975050505050505050565b5f81815260026020526040812054908190036120725761114682611ad9565b5f6111467f000000000000000000000000000000000000000000000000000000000000000083612c0b565b5f8281526020819052604081208190816122c36122be8661187f565b6118d5565b81526020019081526020015f20600201549050805f1415801561081257509190911092915050565b5f6123ae8260035b7f55555555555555555555555555555555555555555555555555555555555555556020919091029190910135600181901c919091169003600281901c7f3333333333333333333333333333333333333333333333333333333333333333908116911601600481901c01600881901c7e0f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f9081169116017e010001000100010001000100010001000100010001000100010001000100010260f01c90565b6123b98360026122f3565b6123c48460016122f3565b6123ce855f6122f3565b6123d89190612c0b565b6123e29190612c0b565b6111469190612c0b565b5f805b600481101561246d575f61240582610100612fc0565b90505f818511156124385761241a8286612c1e565b86846004811061242c5761242c612e87565b6020020135901c612450565b85836004811061244a5761244a612e87565b60200201355b90508015612463575f9350505050611146565b50506001016123ef565b5060019392505050565b5f63ffffffff8211156124c0576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161089d565b5090565b5f61ffff8211156124c0576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152601060048201526024810183905260440161089d565b612513612907565b5f5f61252a876125256122be8961187f565b6127ce565b915091506040518060a0016040528083815260200182815260200161255a885f9081526002602052604090205490565b81526020018681526020018581525092505050949350505050565b5f6111467f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183612f80565b6040517f8bc44252000000000000000000000000000000000000000000000000000000008152600481018290525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690638bc4425290602401611ff4565b5f7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006123d87f000000000000000000000000000000000000000000000000000000000000000085612c0b565b5f61268e826040612fc0565b9290921c67ffffffffffffffff1692915050565b5f805b6004811015612724575f6126c48583600481106122f3576122f3612e87565b905080841015612701576126ee8583600481106126e3576126e3612e87565b602002013585612807565b6126f89084612c0b565b92505050611146565b61270b8185612c1e565b935061271961010084612c0b565b9250506001016126a5565b50611146612fd7565b5f7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000061279a7f000000000000000000000000000000000000000000000000000000000000000085612fc0565b6127a49190612fc0565b6123e2907f0000000000000000000000000000000000000000000000000000000000000000612c0b565b5f82815260208181526040808320848452909152812080548291906127f69086908690611834565b925080600101549150509250929050565b5f60805b8015611ad2575f6128d861282183610100612c1e565b7f55555555555555555555555555555555555555555555555555555555555555555f1990911c8716600181901c919091169003600281901c7f3333333333333333333333333333333333333333333333333333333333333333908116911601600481901c01600881901c7e0f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f9081169116017e010001000100010001000100010001000100010001000100010001000100010260f01c90565b90508084106128fe576128eb8185612c1e565b94821c9493506128fb8284612c0b565b92505b5060011c61280b565b6040518060a001604052806005906020820280368337509192915050565b5f5f60408385031215612936575f5ffd5b50508035926020909101359150565b5f60208284031215612955575f5ffd5b5035919050565b5f5f5f6060848603121561296e575f5ffd5b505081359360208301359350604090920135919050565b815160ff168152610180810160208301516129a6602084018261ffff169052565b5060408301516129bb604084018260ff169052565b5060608301516129d7606084018267ffffffffffffffff169052565b5060808301516129ef608084018263ffffffff169052565b5060a0830151612a0760a084018263ffffffff169052565b5060c0830151612a1f60c084018263ffffffff169052565b5060e0830151612a3760e084018263ffffffff169052565b50610100830151612a5161010084018263ffffffff169052565b50610120830151612a6b61012084018263ffffffff169052565b50610140830151612a8561014084018263ffffffff169052565b50610160830151611ad261016084018261ffff169052565b8060808101831015611146575f5ffd5b5f5f5f5f60e08587031215612ac0575f5ffd5b843593506020850135925060408501359150612adf8660608701612a9d565b905092959194509250565b602080825282518282018190525f918401906040840190835b81811015612b2757835163ffffffff16835260209384019390920191600101612b03565b509095945050505050565b5f5f5f5f5f6101008688031215612b47575f5ffd5b85359450602086013593506040860135925060608601359150612b6d8760808801612a9d565b90509295509295909350565b5f5f5f5f8486036101e0811215612b8e575f5ffd5b8535945060208601359350604086013592506101807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa082011215612bd0575f5ffd5b509295919450926060019150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561114657611146612bde565b8181038181111561114657611146612bde565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82612c6c57612c6c612c31565b500490565b6001815b6001841115612cac57808504811115612c9057612c90612bde565b6001841615612c9e57908102905b60019390931c928002612c75565b935093915050565b5f82612cc257506001611146565b81612cce57505f611146565b8160018114612ce45760028114612cee57612d0a565b6001915050611146565b60ff841115612cff57612cff612bde565b50506001821b611146565b5060208310610133831016604e8410600b8410161715612d2d575081810a611146565b612d395f198484612c71565b805f1904821115612d4c57612d4c612bde565b029392505050565b5f6121b68383612cb4565b805173ffffffffffffffffffffffffffffffffffffffff81168114612072575f5ffd5b805161ffff81168114612072575f5ffd5b805163ffffffff81168114612072575f5ffd5b805160058110612072575f5ffd5b80518015158114612072575f5ffd5b5f60c0828403128015612dd4575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715612e1d577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052612e2983612d5f565b8152612e3760208401612d82565b6020820152612e4860408401612d93565b6040820152612e5960608401612d93565b6060820152612e6a60808401612da6565b6080820152612e7b60a08401612db4565b60a08201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b83815260c0810160808460208401378260a0830152949350505050565b8281526101a0810161010083602084013760406101008401610120840137604061014084016101608401379392505050565b61022081016101008683376040856101008401376040846101408401376101808201835f5b6005811015612f47578151835260209283019290910190600101612f28565b50505095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f82612f8e57612f8e612c31565b500690565b5f60208284031215612fa3575f5ffd5b5051919050565b82815260a0810160808360208401379392505050565b808202811582820484141761114657611146612bde565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd",
}

// Capacity is an auto generated Go binding around an Ethereum contract.
type Capacity struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Capacity) GetABI() abi.ABI {
	return c.abi
}

// NewCapacity creates a new instance of Capacity.
func NewCapacity() *Capacity {
	parsed, err := CapacityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Capacity{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Capacity) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16) c, address staking_, address verifier_, address beacon_) returns()
func (capacity *Capacity) PackConstructor(c ICapacityConfig, staking_ common.Address, verifier_ common.Address, beacon_ common.Address) []byte {
	enc, err := capacity.abi.Pack("", c, staking_, verifier_, beacon_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beacon() view returns(address)
func (capacity *Capacity) PackBeacon() []byte {
	enc, err := capacity.abi.Pack("beacon")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beacon() view returns(address)
func (capacity *Capacity) TryPackBeacon() ([]byte, error) {
	return capacity.abi.Pack("beacon")
}

// UnpackBeacon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59659e90.
//
// Solidity: function beacon() view returns(address)
func (capacity *Capacity) UnpackBeacon(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("beacon", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBeaconOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7dfd6c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beaconOf(uint256 challenge) view returns(uint256)
func (capacity *Capacity) PackBeaconOf(challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("beaconOf", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeaconOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7dfd6c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beaconOf(uint256 challenge) view returns(uint256)
func (capacity *Capacity) TryPackBeaconOf(challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("beaconOf", challenge)
}

// UnpackBeaconOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7dfd6c2.
//
// Solidity: function beaconOf(uint256 challenge) view returns(uint256)
func (capacity *Capacity) UnpackBeaconOf(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("beaconOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBeginSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a0ba057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beginSeal(uint256 id) returns()
func (capacity *Capacity) PackBeginSeal(id *big.Int) []byte {
	enc, err := capacity.abi.Pack("beginSeal", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeginSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a0ba057.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beginSeal(uint256 id) returns()
func (capacity *Capacity) TryPackBeginSeal(id *big.Int) ([]byte, error) {
	return capacity.abi.Pack("beginSeal", id)
}

// PackChallengesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cbe606f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengesOf(uint256 epoch) view returns(uint32[])
func (capacity *Capacity) PackChallengesOf(epoch *big.Int) []byte {
	enc, err := capacity.abi.Pack("challengesOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cbe606f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengesOf(uint256 epoch) view returns(uint32[])
func (capacity *Capacity) TryPackChallengesOf(epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("challengesOf", epoch)
}

// UnpackChallengesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cbe606f.
//
// Solidity: function challengesOf(uint256 epoch) view returns(uint32[])
func (capacity *Capacity) UnpackChallengesOf(data []byte) ([]uint32, error) {
	out, err := capacity.abi.Unpack("challengesOf", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
func (capacity *Capacity) PackConfig() []byte {
	enc, err := capacity.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
func (capacity *Capacity) TryPackConfig() ([]byte, error) {
	return capacity.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
func (capacity *Capacity) UnpackConfig(data []byte) (ICapacityConfig, error) {
	out, err := capacity.abi.Unpack("config", data)
	if err != nil {
		return *new(ICapacityConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(ICapacityConfig)).(*ICapacityConfig)
	return out0, nil
}

// PackCountsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb451b225.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256) counts)
func (capacity *Capacity) PackCountsOf(id *big.Int, epoch *big.Int) []byte {
	enc, err := capacity.abi.Pack("countsOf", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCountsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb451b225.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256) counts)
func (capacity *Capacity) TryPackCountsOf(id *big.Int, epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("countsOf", id, epoch)
}

// UnpackCountsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb451b225.
//
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256) counts)
func (capacity *Capacity) UnpackCountsOf(data []byte) (ICapacityCounts, error) {
	out, err := capacity.abi.Unpack("countsOf", data)
	if err != nil {
		return *new(ICapacityCounts), err
	}
	out0 := *abi.ConvertType(out[0], new(ICapacityCounts)).(*ICapacityCounts)
	return out0, nil
}

// PackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEpoch() view returns(uint256)
func (capacity *Capacity) PackCurrentEpoch() []byte {
	enc, err := capacity.abi.Pack("currentEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76671808.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEpoch() view returns(uint256)
func (capacity *Capacity) TryPackCurrentEpoch() ([]byte, error) {
	return capacity.abi.Pack("currentEpoch")
}

// UnpackCurrentEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76671808.
//
// Solidity: function currentEpoch() view returns(uint256)
func (capacity *Capacity) UnpackCurrentEpoch(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("currentEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDrawAudit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ccaefa2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawAudit(uint256 id, uint256 challenge, uint256 shareRoot, uint256[4] bitmap) returns()
func (capacity *Capacity) PackDrawAudit(id *big.Int, challenge *big.Int, shareRoot *big.Int, bitmap [4]*big.Int) []byte {
	enc, err := capacity.abi.Pack("drawAudit", id, challenge, shareRoot, bitmap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawAudit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ccaefa2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawAudit(uint256 id, uint256 challenge, uint256 shareRoot, uint256[4] bitmap) returns()
func (capacity *Capacity) TryPackDrawAudit(id *big.Int, challenge *big.Int, shareRoot *big.Int, bitmap [4]*big.Int) ([]byte, error) {
	return capacity.abi.Pack("drawAudit", id, challenge, shareRoot, bitmap)
}

// PackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesis() view returns(uint256)
func (capacity *Capacity) PackGenesis() []byte {
	enc, err := capacity.abi.Pack("genesis")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesis() view returns(uint256)
func (capacity *Capacity) TryPackGenesis() ([]byte, error) {
	return capacity.abi.Pack("genesis")
}

// UnpackGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f0b3de.
//
// Solidity: function genesis() view returns(uint256)
func (capacity *Capacity) UnpackGenesis(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("genesis", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30501b0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFinal(uint256 epoch) view returns(bool)
func (capacity *Capacity) PackIsFinal(epoch *big.Int) []byte {
	enc, err := capacity.abi.Pack("isFinal", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30501b0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFinal(uint256 epoch) view returns(bool)
func (capacity *Capacity) TryPackIsFinal(epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("isFinal", epoch)
}

// UnpackIsFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30501b0d.
//
// Solidity: function isFinal(uint256 epoch) view returns(bool)
func (capacity *Capacity) UnpackIsFinal(data []byte) (bool, error) {
	out, err := capacity.abi.Unpack("isFinal", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x690e7c09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint256 challenge) returns()
func (capacity *Capacity) PackOpen(challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("open", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x690e7c09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint256 challenge) returns()
func (capacity *Capacity) TryPackOpen(challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("open", challenge)
}

// PackPostSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42dc561d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) returns()
func (capacity *Capacity) PackPostSeal(id *big.Int, ctx *big.Int, sealRoot *big.Int) []byte {
	enc, err := capacity.abi.Pack("postSeal", id, ctx, sealRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42dc561d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) returns()
func (capacity *Capacity) TryPackPostSeal(id *big.Int, ctx *big.Int, sealRoot *big.Int) ([]byte, error) {
	return capacity.abi.Pack("postSeal", id, ctx, sealRoot)
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd459c16a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 shareRoot, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (capacity *Capacity) PackProve(id *big.Int, challenge *big.Int, shareRoot *big.Int, proof ICapacityProof) []byte {
	enc, err := capacity.abi.Pack("prove", id, challenge, shareRoot, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd459c16a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 shareRoot, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (capacity *Capacity) TryPackProve(id *big.Int, challenge *big.Int, shareRoot *big.Int, proof ICapacityProof) ([]byte, error) {
	return capacity.abi.Pack("prove", id, challenge, shareRoot, proof)
}

// PackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc441010e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 shareRoot, uint256[4] bitmap) returns()
func (capacity *Capacity) PackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, shareRoot *big.Int, bitmap [4]*big.Int) []byte {
	enc, err := capacity.abi.Pack("respond", id, challenge, beacon, shareRoot, bitmap)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc441010e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 shareRoot, uint256[4] bitmap) returns()
func (capacity *Capacity) TryPackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, shareRoot *big.Int, bitmap [4]*big.Int) ([]byte, error) {
	return capacity.abi.Pack("respond", id, challenge, beacon, shareRoot, bitmap)
}

// PackResponseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3462a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven, uint256 query)
func (capacity *Capacity) PackResponseOf(id *big.Int, challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("responseOf", id, challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResponseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3462a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven, uint256 query)
func (capacity *Capacity) TryPackResponseOf(id *big.Int, challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("responseOf", id, challenge)
}

// ResponseOfOutput serves as a container for the return parameters of contract
// method ResponseOf.
type ResponseOfOutput struct {
	RespondedBlock *big.Int
	Claimed        *big.Int
	Proven         bool
	Query          *big.Int
}

// UnpackResponseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb3462a8.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven, uint256 query)
func (capacity *Capacity) UnpackResponseOf(data []byte) (ResponseOfOutput, error) {
	out, err := capacity.abi.Unpack("responseOf", data)
	outstruct := new(ResponseOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RespondedBlock = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Claimed = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Proven = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Query = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28af81db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(bytes32 seed, uint256 ctx, uint256 sealRoot, uint256 postedBlock)
func (capacity *Capacity) PackSealOf(id *big.Int, period *big.Int) []byte {
	enc, err := capacity.abi.Pack("sealOf", id, period)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28af81db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(bytes32 seed, uint256 ctx, uint256 sealRoot, uint256 postedBlock)
func (capacity *Capacity) TryPackSealOf(id *big.Int, period *big.Int) ([]byte, error) {
	return capacity.abi.Pack("sealOf", id, period)
}

// SealOfOutput serves as a container for the return parameters of contract
// method SealOf.
type SealOfOutput struct {
	Seed        [32]byte
	Ctx         *big.Int
	SealRoot    *big.Int
	PostedBlock *big.Int
}

// UnpackSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28af81db.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(bytes32 seed, uint256 ctx, uint256 sealRoot, uint256 postedBlock)
func (capacity *Capacity) UnpackSealOf(data []byte) (SealOfOutput, error) {
	out, err := capacity.abi.Unpack("sealOf", data)
	outstruct := new(SealOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seed = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Ctx = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.SealRoot = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.PostedBlock = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (capacity *Capacity) PackStaking() []byte {
	enc, err := capacity.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (capacity *Capacity) TryPackStaking() ([]byte, error) {
	return capacity.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (capacity *Capacity) UnpackStaking(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddd68b73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalProven(uint256 epoch) view returns(uint256)
func (capacity *Capacity) PackTotalProven(epoch *big.Int) []byte {
	enc, err := capacity.abi.Pack("totalProven", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddd68b73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalProven(uint256 epoch) view returns(uint256)
func (capacity *Capacity) TryPackTotalProven(epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("totalProven", epoch)
}

// UnpackTotalProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddd68b73.
//
// Solidity: function totalProven(uint256 epoch) view returns(uint256)
func (capacity *Capacity) UnpackTotalProven(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("totalProven", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (capacity *Capacity) PackVerifier() []byte {
	enc, err := capacity.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (capacity *Capacity) TryPackVerifier() ([]byte, error) {
	return capacity.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (capacity *Capacity) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// CapacityAuditDrawn represents a AuditDrawn event raised by the Capacity contract.
type CapacityAuditDrawn struct {
	Id        *big.Int
	Challenge *big.Int
	Query     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityAuditDrawnEventName = "AuditDrawn"

// ContractEventName returns the user-defined event name.
func (CapacityAuditDrawn) ContractEventName() string {
	return CapacityAuditDrawnEventName
}

// UnpackAuditDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditDrawn(uint256 indexed id, uint256 indexed challenge, uint256 query)
func (capacity *Capacity) UnpackAuditDrawnEvent(log *types.Log) (*CapacityAuditDrawn, error) {
	event := "AuditDrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityAuditDrawn)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityAuditProven represents a AuditProven event raised by the Capacity contract.
type CapacityAuditProven struct {
	Id        *big.Int
	Challenge *big.Int
	Claimed   *big.Int
	Proof     ICapacityProof
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityAuditProvenEventName = "AuditProven"

// ContractEventName returns the user-defined event name.
func (CapacityAuditProven) ContractEventName() string {
	return CapacityAuditProvenEventName
}

// UnpackAuditProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditProven(uint256 indexed id, uint256 indexed challenge, uint256 claimed, (uint256[8],uint256[2],uint256[2]) proof)
func (capacity *Capacity) UnpackAuditProvenEvent(log *types.Log) (*CapacityAuditProven, error) {
	event := "AuditProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityAuditProven)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityChallengeOpened represents a ChallengeOpened event raised by the Capacity contract.
type CapacityChallengeOpened struct {
	Challenge *big.Int
	Epoch     *big.Int
	Beacon    *big.Int
	Opener    common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityChallengeOpenedEventName = "ChallengeOpened"

// ContractEventName returns the user-defined event name.
func (CapacityChallengeOpened) ContractEventName() string {
	return CapacityChallengeOpenedEventName
}

// UnpackChallengeOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeOpened(uint256 indexed challenge, uint256 indexed epoch, uint256 beacon, address opener)
func (capacity *Capacity) UnpackChallengeOpenedEvent(log *types.Log) (*CapacityChallengeOpened, error) {
	event := "ChallengeOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityChallengeOpened)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityConfigured represents a Configured event raised by the Capacity contract.
type CapacityConfigured struct {
	Config   ICapacityConfig
	Staking  common.Address
	Verifier common.Address
	Beacon   common.Address
	Genesis  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CapacityConfiguredEventName = "Configured"

// ContractEventName returns the user-defined event name.
func (CapacityConfigured) ContractEventName() string {
	return CapacityConfiguredEventName
}

// UnpackConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Configured((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16) config, address staking, address verifier, address beacon, uint256 genesis)
func (capacity *Capacity) UnpackConfiguredEvent(log *types.Log) (*CapacityConfigured, error) {
	event := "Configured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityConfigured)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacityResponded represents a Responded event raised by the Capacity contract.
type CapacityResponded struct {
	Id        *big.Int
	Challenge *big.Int
	ShareRoot *big.Int
	Bitmap    [4]*big.Int
	Claimed   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityRespondedEventName = "Responded"

// ContractEventName returns the user-defined event name.
func (CapacityResponded) ContractEventName() string {
	return CapacityRespondedEventName
}

// UnpackRespondedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Responded(uint256 indexed id, uint256 indexed challenge, uint256 shareRoot, uint256[4] bitmap, uint256 claimed)
func (capacity *Capacity) UnpackRespondedEvent(log *types.Log) (*CapacityResponded, error) {
	event := "Responded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityResponded)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacitySealBegun represents a SealBegun event raised by the Capacity contract.
type CapacitySealBegun struct {
	Id     *big.Int
	Period *big.Int
	Seed   [32]byte
	Ctx    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CapacitySealBegunEventName = "SealBegun"

// ContractEventName returns the user-defined event name.
func (CapacitySealBegun) ContractEventName() string {
	return CapacitySealBegunEventName
}

// UnpackSealBegunEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SealBegun(uint256 indexed id, uint256 indexed period, bytes32 seed, uint256 ctx)
func (capacity *Capacity) UnpackSealBegunEvent(log *types.Log) (*CapacitySealBegun, error) {
	event := "SealBegun"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacitySealBegun)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CapacitySealed represents a Sealed event raised by the Capacity contract.
type CapacitySealed struct {
	Id       *big.Int
	Period   *big.Int
	SealRoot *big.Int
	Units    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CapacitySealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (CapacitySealed) ContractEventName() string {
	return CapacitySealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(uint256 indexed id, uint256 indexed period, uint256 sealRoot, uint256 units)
func (capacity *Capacity) UnpackSealedEvent(log *types.Log) (*CapacitySealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacitySealed)
	if len(log.Data) > 0 {
		if err := capacity.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range capacity.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (capacity *Capacity) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], capacity.abi.Errors["AlreadyProven"].ID.Bytes()[:4]) {
		return capacity.UnpackAlreadyProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AlreadyResponded"].ID.Bytes()[:4]) {
		return capacity.UnpackAlreadyRespondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AlreadySealed"].ID.Bytes()[:4]) {
		return capacity.UnpackAlreadySealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AuditAlreadyDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackAuditAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AuditNotDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackAuditNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["BlockHashUnavailable"].ID.Bytes()[:4]) {
		return capacity.UnpackBlockHashUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["ChallengeAlreadyOpen"].ID.Bytes()[:4]) {
		return capacity.UnpackChallengeAlreadyOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["ChallengeNotOpen"].ID.Bytes()[:4]) {
		return capacity.UnpackChallengeNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["EpochFull"].ID.Bytes()[:4]) {
		return capacity.UnpackEpochFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["InvalidBitmap"].ID.Bytes()[:4]) {
		return capacity.UnpackInvalidBitmapError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return capacity.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotAChallenge"].ID.Bytes()[:4]) {
		return capacity.UnpackNotAChallengeError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotAFieldElement"].ID.Bytes()[:4]) {
		return capacity.UnpackNotAFieldElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotActive"].ID.Bytes()[:4]) {
		return capacity.UnpackNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return capacity.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotResponded"].ID.Bytes()[:4]) {
		return capacity.UnpackNotRespondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotSealed"].ID.Bytes()[:4]) {
		return capacity.UnpackNotSealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["ProofWindowOver"].ID.Bytes()[:4]) {
		return capacity.UnpackProofWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return capacity.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealAlreadyBegun"].ID.Bytes()[:4]) {
		return capacity.UnpackSealAlreadyBegunError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealNotBegun"].ID.Bytes()[:4]) {
		return capacity.UnpackSealNotBegunError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["WindowOver"].ID.Bytes()[:4]) {
		return capacity.UnpackWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["WrongBeacon"].ID.Bytes()[:4]) {
		return capacity.UnpackWrongBeaconError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["WrongContext"].ID.Bytes()[:4]) {
		return capacity.UnpackWrongContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["WrongResponse"].ID.Bytes()[:4]) {
		return capacity.UnpackWrongResponseError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CapacityAlreadyProven represents a AlreadyProven error raised by the Capacity contract.
type CapacityAlreadyProven struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyProven(uint256 id, uint256 challenge)
func CapacityAlreadyProvenErrorID() common.Hash {
	return common.HexToHash("0x32ebcbac6f15f6a1d998b460d04b74299baa1d29e77d62070a6aa81d1311cf7f")
}

// UnpackAlreadyProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyProven(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackAlreadyProvenError(raw []byte) (*CapacityAlreadyProven, error) {
	out := new(CapacityAlreadyProven)
	if err := capacity.abi.UnpackIntoInterface(out, "AlreadyProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAlreadyResponded represents a AlreadyResponded error raised by the Capacity contract.
type CapacityAlreadyResponded struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyResponded(uint256 id, uint256 challenge)
func CapacityAlreadyRespondedErrorID() common.Hash {
	return common.HexToHash("0xdfda28e4a34fb439b24fcbebc1f40266993e49a77171527556e724e9c0430bf0")
}

// UnpackAlreadyRespondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyResponded(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackAlreadyRespondedError(raw []byte) (*CapacityAlreadyResponded, error) {
	out := new(CapacityAlreadyResponded)
	if err := capacity.abi.UnpackIntoInterface(out, "AlreadyResponded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAlreadySealed represents a AlreadySealed error raised by the Capacity contract.
type CapacityAlreadySealed struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySealed(uint256 id, uint256 period)
func CapacityAlreadySealedErrorID() common.Hash {
	return common.HexToHash("0x2e6d5d48d0028521183f075521bfa37cb2911c5eab08be74c150517323ba6672")
}

// UnpackAlreadySealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySealed(uint256 id, uint256 period)
func (capacity *Capacity) UnpackAlreadySealedError(raw []byte) (*CapacityAlreadySealed, error) {
	out := new(CapacityAlreadySealed)
	if err := capacity.abi.UnpackIntoInterface(out, "AlreadySealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAuditAlreadyDrawn represents a AuditAlreadyDrawn error raised by the Capacity contract.
type CapacityAuditAlreadyDrawn struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuditAlreadyDrawn(uint256 id, uint256 challenge)
func CapacityAuditAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x0af92ded76e44ab86c2a578c7ef1a04b39e0e82070660fab520e4b414fd15d01")
}

// UnpackAuditAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuditAlreadyDrawn(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackAuditAlreadyDrawnError(raw []byte) (*CapacityAuditAlreadyDrawn, error) {
	out := new(CapacityAuditAlreadyDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "AuditAlreadyDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAuditNotDrawn represents a AuditNotDrawn error raised by the Capacity contract.
type CapacityAuditNotDrawn struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuditNotDrawn(uint256 id, uint256 challenge)
func CapacityAuditNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x1795ef91d05fec871e01d85517c2eba69744cc038d90b1706be6c156202e15cf")
}

// UnpackAuditNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuditNotDrawn(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackAuditNotDrawnError(raw []byte) (*CapacityAuditNotDrawn, error) {
	out := new(CapacityAuditNotDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "AuditNotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityBlockHashUnavailable represents a BlockHashUnavailable error raised by the Capacity contract.
type CapacityBlockHashUnavailable struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockHashUnavailable(uint256 number)
func CapacityBlockHashUnavailableErrorID() common.Hash {
	return common.HexToHash("0xef986e99a439b6a071725784a1d1a53f3ffa047d8769ef9a96e5558ffa79f691")
}

// UnpackBlockHashUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockHashUnavailable(uint256 number)
func (capacity *Capacity) UnpackBlockHashUnavailableError(raw []byte) (*CapacityBlockHashUnavailable, error) {
	out := new(CapacityBlockHashUnavailable)
	if err := capacity.abi.UnpackIntoInterface(out, "BlockHashUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityChallengeAlreadyOpen represents a ChallengeAlreadyOpen error raised by the Capacity contract.
type CapacityChallengeAlreadyOpen struct {
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeAlreadyOpen(uint256 challenge)
func CapacityChallengeAlreadyOpenErrorID() common.Hash {
	return common.HexToHash("0x1ea6298593e5dbe27feb3a8fb87279a49eaff21306ba1573b2a31fd9c21e7460")
}

// UnpackChallengeAlreadyOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeAlreadyOpen(uint256 challenge)
func (capacity *Capacity) UnpackChallengeAlreadyOpenError(raw []byte) (*CapacityChallengeAlreadyOpen, error) {
	out := new(CapacityChallengeAlreadyOpen)
	if err := capacity.abi.UnpackIntoInterface(out, "ChallengeAlreadyOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityChallengeNotOpen represents a ChallengeNotOpen error raised by the Capacity contract.
type CapacityChallengeNotOpen struct {
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeNotOpen(uint256 challenge)
func CapacityChallengeNotOpenErrorID() common.Hash {
	return common.HexToHash("0x294b9687875b35b051007d15ca8bfb70ede9c4224e42b36ab5c2e72f981547a7")
}

// UnpackChallengeNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeNotOpen(uint256 challenge)
func (capacity *Capacity) UnpackChallengeNotOpenError(raw []byte) (*CapacityChallengeNotOpen, error) {
	out := new(CapacityChallengeNotOpen)
	if err := capacity.abi.UnpackIntoInterface(out, "ChallengeNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityEpochFull represents a EpochFull error raised by the Capacity contract.
type CapacityEpochFull struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochFull(uint256 epoch)
func CapacityEpochFullErrorID() common.Hash {
	return common.HexToHash("0xcda6a4953a252438701ff350bd0293b78447f9f7d9c12b47492f631b8601b977")
}

// UnpackEpochFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochFull(uint256 epoch)
func (capacity *Capacity) UnpackEpochFullError(raw []byte) (*CapacityEpochFull, error) {
	out := new(CapacityEpochFull)
	if err := capacity.abi.UnpackIntoInterface(out, "EpochFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityInvalidBitmap represents a InvalidBitmap error raised by the Capacity contract.
type CapacityInvalidBitmap struct {
	Units *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBitmap(uint256 units)
func CapacityInvalidBitmapErrorID() common.Hash {
	return common.HexToHash("0xae071db6d42758b70eadab260482107ea803b3788ee57de37cf58f240f04bac9")
}

// UnpackInvalidBitmapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBitmap(uint256 units)
func (capacity *Capacity) UnpackInvalidBitmapError(raw []byte) (*CapacityInvalidBitmap, error) {
	out := new(CapacityInvalidBitmap)
	if err := capacity.abi.UnpackIntoInterface(out, "InvalidBitmap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityInvalidConfig represents a InvalidConfig error raised by the Capacity contract.
type CapacityInvalidConfig struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig(string what)
func CapacityInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x89a61989863f97edef3cf9672465dbf8e5f073c532d59146a86917af6f971ea7")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig(string what)
func (capacity *Capacity) UnpackInvalidConfigError(raw []byte) (*CapacityInvalidConfig, error) {
	out := new(CapacityInvalidConfig)
	if err := capacity.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotAChallenge represents a NotAChallenge error raised by the Capacity contract.
type CapacityNotAChallenge struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAChallenge(uint256 number)
func CapacityNotAChallengeErrorID() common.Hash {
	return common.HexToHash("0xa979d186e8c907e5391785a8da38b7b560281ce7b9ff9cd8b001859ea462cbca")
}

// UnpackNotAChallengeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAChallenge(uint256 number)
func (capacity *Capacity) UnpackNotAChallengeError(raw []byte) (*CapacityNotAChallenge, error) {
	out := new(CapacityNotAChallenge)
	if err := capacity.abi.UnpackIntoInterface(out, "NotAChallenge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotAFieldElement represents a NotAFieldElement error raised by the Capacity contract.
type CapacityNotAFieldElement struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAFieldElement(uint256 value)
func CapacityNotAFieldElementErrorID() common.Hash {
	return common.HexToHash("0xbae9ec677b6c1acdc8a829afb566bd2968fc704af3bb0e9240ad855b5b683fe1")
}

// UnpackNotAFieldElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAFieldElement(uint256 value)
func (capacity *Capacity) UnpackNotAFieldElementError(raw []byte) (*CapacityNotAFieldElement, error) {
	out := new(CapacityNotAFieldElement)
	if err := capacity.abi.UnpackIntoInterface(out, "NotAFieldElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotActive represents a NotActive error raised by the Capacity contract.
type CapacityNotActive struct {
	Id    *big.Int
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActive(uint256 id, uint256 epoch)
func CapacityNotActiveErrorID() common.Hash {
	return common.HexToHash("0x5bd78edc407e47b1937aa1a9a9d979011b134125de9416c6925dbfe337afd57a")
}

// UnpackNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActive(uint256 id, uint256 epoch)
func (capacity *Capacity) UnpackNotActiveError(raw []byte) (*CapacityNotActive, error) {
	out := new(CapacityNotActive)
	if err := capacity.abi.UnpackIntoInterface(out, "NotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotProvider represents a NotProvider error raised by the Capacity contract.
type CapacityNotProvider struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(uint256 id, address caller)
func CapacityNotProviderErrorID() common.Hash {
	return common.HexToHash("0x55a3d2d6d2dd0555c02c32a58cb2b6051f92c64478551c56ca5655097867405f")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(uint256 id, address caller)
func (capacity *Capacity) UnpackNotProviderError(raw []byte) (*CapacityNotProvider, error) {
	out := new(CapacityNotProvider)
	if err := capacity.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotResponded represents a NotResponded error raised by the Capacity contract.
type CapacityNotResponded struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotResponded(uint256 id, uint256 challenge)
func CapacityNotRespondedErrorID() common.Hash {
	return common.HexToHash("0xf25a175a38d4ca4e19155989ede4c4ce67c90b180a4ef4b8c61d757262af5fa0")
}

// UnpackNotRespondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotResponded(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackNotRespondedError(raw []byte) (*CapacityNotResponded, error) {
	out := new(CapacityNotResponded)
	if err := capacity.abi.UnpackIntoInterface(out, "NotResponded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityNotSealed represents a NotSealed error raised by the Capacity contract.
type CapacityNotSealed struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSealed(uint256 id, uint256 challenge)
func CapacityNotSealedErrorID() common.Hash {
	return common.HexToHash("0x2f766728d27b537dd9d64ca280a17f25b1c82cf76cfe11ebc41d42f59fbe192b")
}

// UnpackNotSealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSealed(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackNotSealedError(raw []byte) (*CapacityNotSealed, error) {
	out := new(CapacityNotSealed)
	if err := capacity.abi.UnpackIntoInterface(out, "NotSealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityProofWindowOver represents a ProofWindowOver error raised by the Capacity contract.
type CapacityProofWindowOver struct {
	Challenge *big.Int
	LastBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofWindowOver(uint256 challenge, uint256 lastBlock)
func CapacityProofWindowOverErrorID() common.Hash {
	return common.HexToHash("0x3b1a7ee525408877d583cebf2aef47685bb9c12acabba205388b6772f48e84af")
}

// UnpackProofWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofWindowOver(uint256 challenge, uint256 lastBlock)
func (capacity *Capacity) UnpackProofWindowOverError(raw []byte) (*CapacityProofWindowOver, error) {
	out := new(CapacityProofWindowOver)
	if err := capacity.abi.UnpackIntoInterface(out, "ProofWindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacitySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Capacity contract.
type CapacitySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func CapacitySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (capacity *Capacity) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*CapacitySafeCastOverflowedUintDowncast, error) {
	out := new(CapacitySafeCastOverflowedUintDowncast)
	if err := capacity.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacitySealAlreadyBegun represents a SealAlreadyBegun error raised by the Capacity contract.
type CapacitySealAlreadyBegun struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealAlreadyBegun(uint256 id, uint256 period)
func CapacitySealAlreadyBegunErrorID() common.Hash {
	return common.HexToHash("0x599a716c6c0e1fbc2feaedf7adb59b75baa69bea66215432c4018f27479ab3b9")
}

// UnpackSealAlreadyBegunError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealAlreadyBegun(uint256 id, uint256 period)
func (capacity *Capacity) UnpackSealAlreadyBegunError(raw []byte) (*CapacitySealAlreadyBegun, error) {
	out := new(CapacitySealAlreadyBegun)
	if err := capacity.abi.UnpackIntoInterface(out, "SealAlreadyBegun", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacitySealNotBegun represents a SealNotBegun error raised by the Capacity contract.
type CapacitySealNotBegun struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealNotBegun(uint256 id, uint256 period)
func CapacitySealNotBegunErrorID() common.Hash {
	return common.HexToHash("0x86905eb75e31646eaafcdf672e3d5ded44f01ad6f585941e27fc3e40ec9d05d7")
}

// UnpackSealNotBegunError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealNotBegun(uint256 id, uint256 period)
func (capacity *Capacity) UnpackSealNotBegunError(raw []byte) (*CapacitySealNotBegun, error) {
	out := new(CapacitySealNotBegun)
	if err := capacity.abi.UnpackIntoInterface(out, "SealNotBegun", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityWindowOver represents a WindowOver error raised by the Capacity contract.
type CapacityWindowOver struct {
	Challenge *big.Int
	LastBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOver(uint256 challenge, uint256 lastBlock)
func CapacityWindowOverErrorID() common.Hash {
	return common.HexToHash("0x5e71f8b55069bcbba545b4e0488500ac0e0159a772c13a33c5923ee16a66cabe")
}

// UnpackWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOver(uint256 challenge, uint256 lastBlock)
func (capacity *Capacity) UnpackWindowOverError(raw []byte) (*CapacityWindowOver, error) {
	out := new(CapacityWindowOver)
	if err := capacity.abi.UnpackIntoInterface(out, "WindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityWrongBeacon represents a WrongBeacon error raised by the Capacity contract.
type CapacityWrongBeacon struct {
	Challenge *big.Int
	Expected  *big.Int
	Given     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBeacon(uint256 challenge, uint256 expected, uint256 given)
func CapacityWrongBeaconErrorID() common.Hash {
	return common.HexToHash("0xb53e5441918424d20abb3699eed00f18751d31df3dfc5a96d0df3e0c38f0e342")
}

// UnpackWrongBeaconError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBeacon(uint256 challenge, uint256 expected, uint256 given)
func (capacity *Capacity) UnpackWrongBeaconError(raw []byte) (*CapacityWrongBeacon, error) {
	out := new(CapacityWrongBeacon)
	if err := capacity.abi.UnpackIntoInterface(out, "WrongBeacon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityWrongContext represents a WrongContext error raised by the Capacity contract.
type CapacityWrongContext struct {
	Id       *big.Int
	Expected *big.Int
	Given    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongContext(uint256 id, uint256 expected, uint256 given)
func CapacityWrongContextErrorID() common.Hash {
	return common.HexToHash("0x31c86051a46b2a8229dc56f84c7fbfeea191cd43ef87265610c9ec75c716572b")
}

// UnpackWrongContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongContext(uint256 id, uint256 expected, uint256 given)
func (capacity *Capacity) UnpackWrongContextError(raw []byte) (*CapacityWrongContext, error) {
	out := new(CapacityWrongContext)
	if err := capacity.abi.UnpackIntoInterface(out, "WrongContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityWrongResponse represents a WrongResponse error raised by the Capacity contract.
type CapacityWrongResponse struct {
	Id        *big.Int
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongResponse(uint256 id, uint256 challenge)
func CapacityWrongResponseErrorID() common.Hash {
	return common.HexToHash("0x98363f9406fba27c2e87a4b8bd0e0507d26bfbf63e336bda955d63f259e77990")
}

// UnpackWrongResponseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongResponse(uint256 id, uint256 challenge)
func (capacity *Capacity) UnpackWrongResponseError(raw []byte) (*CapacityWrongResponse, error) {
	out := new(CapacityWrongResponse)
	if err := capacity.abi.UnpackIntoInterface(out, "WrongResponse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevVerifierMetaData contains all meta data concerning the DevVerifier contract.
var DevVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"compressProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"compressed\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"compressedCommitments\",\"type\":\"uint256[1]\",\"internalType\":\"uint256[1]\"},{\"name\":\"compressedCommitmentPok\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyCompressedProof\",\"inputs\":[{\"name\":\"compressedProof\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"compressedCommitments\",\"type\":\"uint256[1]\",\"internalType\":\"uint256[1]\"},{\"name\":\"compressedCommitmentPok\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"input\",\"type\":\"uint256[5]\",\"internalType\":\"uint256[5]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"input\",\"type\":\"uint256[5]\",\"internalType\":\"uint256[5]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"input\",\"type\":\"uint256[5]\",\"internalType\":\"uint256[5]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"CommitmentInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ProofInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PublicInputNotInField\",\"inputs\":[]}]",
	ID:  "DevVerifier",
	Bin: "0x6080604052348015600e575f5ffd5b506123ec8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80630ea14a391461004e5780632be688d414610079578063ac82ba211461008e578063ee0d8b3b146100a1575b5f5ffd5b61006161005c3660046120d2565b6100b4565b60405161007093929190612111565b60405180910390f35b61008c610087366004612182565b6101d4565b005b61008c61009c3660046121d3565b610713565b61008c6100af366004612238565b610c8b565b6100bc612014565b6100c4612032565b5f6101808414610135576040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f696e76616c69642070726f6f66206c656e67746800000000000000000000000060448201526064015b60405180910390fd5b843560208601356101468282610ca2565b855250506060850135604086013560a0870135608088013561016a84848484610e3e565b6020890152604088015260c0890135935060e0890135925061018c8484610ca2565b6060880152610100890135935061012089013592506101ab8484610ca2565b8652610140890135935061016089013592506101c78484610ca2565b9450505050509250925092565b610180821461023f576040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f696e76616c69642070726f6f66206c656e677468000000000000000000000000604482015260640161012c565b610247612050565b604061010085018237610258612032565b60605f61026b610140610100888a6122b8565b8360405160200161027e93929190612310565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160208201209091506102e1907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019061235c565b835250604080515f91610100890182377f15c72f640a0855f04a945122b1dcc28c41d2cec7cfddcc93b3a2f7f51543978360408201527f03eb9d7546236b15d184b65435ac65d333d7a09677cec99cd14781f6b69ca23760608201527f073c728b357a471bba18d5540eb5b541fbd0efd7d5fa65d9e7e9e8b599c8d42360808201527f0ba0979856fd84c5fa0b72bde46a919c079096dd7f430ddd2437e2bbb2ba94fc60a08201526040610140890160c08301377f164cbf4f6b1d6b912aff11ab5740a15937a804323bc7083a021cf022f06dabb26101008201527f2b5673ec7a02ca92d8959148374b62e9e7431c961a8622fb74bd38e0131e6b676101208201527f189a6105b65db22b3f5480879b1d736ab71147898c692ba6094648070ccbfb2a6101408201527f0b86ee03058ce626d0a6ec62d7b64e0d4b79e6a183680584e786dc342cd82ef06101608201526020816101808360085afa905116905080610478576040517fa3a93fee00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f61048587868861130e565b915091506040516101008a82377f272819ef8af3f2b36ba3b91e53c7ec52e0aa9f10c597758d2e9883cd4c3634596101008201527f212dd3b22038eda636241acfa9c900a65b5b3bbfaa4f18ff170ec7b0568515496101208201527f21f1790d4e0e4f01bd6eefac5949d7c31a54a74fc5e985d957752dea386b15126101408201527f239c6c963e394e9debb904afc6f0145f44be20f1d760bec66a2f33da132843606101608201527f1a03d6e8044834b73e89272ea55196ce30420fc295eb85a06ecee2fb778bb94b6101808201527f1c57f9e13c4c4708ed1500c05569d150488bf5cee5982ff5877e713e739c7ca46101a08201527f299e0a07ff68ed29d35c33a2dec521d9c330f5c3dc058dae501e71720ef2d30b6101c08201527e719684b1b4e9739883f767298d1c9fbf8d8b56fceeb718047f5e9c33f3a1466101e08201527f0d1863d952f7b439b676f01f20519136eeea7d0f4ba1631e89489efd566ad4b66102008201527f09d0ea17169edc1cd642709db88221c4cc1221fef002e023bbabb5a94cc1b17361022082015282610240820152816102608201527f1d3a0b425ccdb9625b3015400f3a109ae06a841242fbe2f28b56333635a735156102808201527f178d06dcb8df6ca035586f13786978abe0c8c11ddfd85b45112c8a0855fd340e6102a08201527f1b54a2dab2e6252897d113b702777118c02cd41e1a58c8cd0a75f8ea5c4d27db6102c08201527f136e839129d510d0fde705ee27308911aa88d8a9c1702f3ac3d0ec506f2fe10d6102e08201526020816103008360085afa905116925082610708576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050505050565b61071b612032565b610723612050565b61072b61206e565b61073b865f5b602002013561175d565b602084015282525f8061074d8761175d565b85516020808801516040519496509294506060937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019361079293929091869101612394565b604051602081830303815290604052805190602001205f1c6107b4919061235c565b865284518452602085810151858201527f15c72f640a0855f04a945122b1dcc28c41d2cec7cfddcc93b3a2f7f5154397836040808701919091527f03eb9d7546236b15d184b65435ac65d333d7a09677cec99cd14781f6b69ca23760608701527f073c728b357a471bba18d5540eb5b541fbd0efd7d5fa65d9e7e9e8b599c8d42360808701527f0ba0979856fd84c5fa0b72bde46a919c079096dd7f430ddd2437e2bbb2ba94fc60a087015260c0860185905260e086018490527f164cbf4f6b1d6b912aff11ab5740a15937a804323bc7083a021cf022f06dabb26101008701527f2b5673ec7a02ca92d8959148374b62e9e7431c961a8622fb74bd38e0131e6b676101208701527f189a6105b65db22b3f5480879b1d736ab71147898c692ba6094648070ccbfb2a6101408701527f0b86ee03058ce626d0a6ec62d7b64e0d4b79e6a183680584e786dc342cd82ef0610160870152515f91816101808860085afa905116905080610952576040517fa3a93fee00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505f5f61096d895f600481106107315761073161228b565b90925090505f80808061098860408e013560208f013561187f565b929650909450925090505f8061099f8f6003610731565b915091505f5f6109b08e8e8e61130e565b8b8d5260208d018b905260408d0189905260608d018a905260808d0187905260a08d0188905260c08d0186905260e08d018590527f272819ef8af3f2b36ba3b91e53c7ec52e0aa9f10c597758d2e9883cd4c3634596101008e01527f212dd3b22038eda636241acfa9c900a65b5b3bbfaa4f18ff170ec7b0568515496101208e01527f21f1790d4e0e4f01bd6eefac5949d7c31a54a74fc5e985d957752dea386b15126101408e01527f239c6c963e394e9debb904afc6f0145f44be20f1d760bec66a2f33da132843606101608e01527f1a03d6e8044834b73e89272ea55196ce30420fc295eb85a06ecee2fb778bb94b6101808e01527f1c57f9e13c4c4708ed1500c05569d150488bf5cee5982ff5877e713e739c7ca46101a08e01527f299e0a07ff68ed29d35c33a2dec521d9c330f5c3dc058dae501e71720ef2d30b6101c08e01527e719684b1b4e9739883f767298d1c9fbf8d8b56fceeb718047f5e9c33f3a1466101e08e01527f0d1863d952f7b439b676f01f20519136eeea7d0f4ba1631e89489efd566ad4b66102008e01527f09d0ea17169edc1cd642709db88221c4cc1221fef002e023bbabb5a94cc1b1736102208e01526102408d018290526102608d018190527f1d3a0b425ccdb9625b3015400f3a109ae06a841242fbe2f28b56333635a735156102808e01527f178d06dcb8df6ca035586f13786978abe0c8c11ddfd85b45112c8a0855fd340e6102a08e01527f1b54a2dab2e6252897d113b702777118c02cd41e1a58c8cd0a75f8ea5c4d27db6102c08e01527f136e839129d510d0fde705ee27308911aa88d8a9c1702f3ac3d0ec506f2fe10d6102e08e015290925090505f610c23612032565b6020816103008f60085afa9150811580610c3f57508051600114155b15610c76576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50505050505050505050505050505050505050565b83610180610c9a8282856101d4565b505050505050565b5f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4783101580610cf257507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210155b15610d29576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82158015610d35575081155b15610d4157505f610e38565b5f610db57f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47877f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47898a090908611bc5565b9050808303610dca575050600182901b610e38565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478082068103068303610e04575050600182811b17610e38565b6040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505b92915050565b5f5f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4786101580610e8f57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478510155b80610eba57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478410155b80610ee557507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478310155b15610f1c576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b828486881717175f03610f3357505f905080611305565b5f80807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47610f8260037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476123b4565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a8c090990505f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478c8d090990505f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478c8d090990507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478c860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e50894506111417f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478e870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e775087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd479081900681030690565b93505050505f5f6111c77f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47806111795761117961232f565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478586097f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4787880908611bc5565b90506112387f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd477f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea47f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4784880809611c53565b15915050611247838383611cae565b9093509150868314801561125a57508186145b15611282578061126a575f61126d565b60025b60ff1660028a901b175f179450879350611301565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47808406810306871480156112dc57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4780830681030686145b15610e0457806112ec575f6112ef565b60025b60ff1660028a901b1760011794508793505b5050505b94509492505050565b5f5f5f60019050604051604081015f7f0b601f815637c587f588204f217f5607a201af7f87898b43906d2ef6681c5bfc83527f2b4296a43c93862b17d867aea5bc0ab0086cbe241e7388eb7aca0a29f5446f096020840152865182526020870151602083015260408360808560065afa841693507f2568244aac82cceae7e1be8c8ecd8d471e9ec2ddcad574e206a9c012cba819a282527f11769a422d3f935db63225d028787f00cd61a78575d135b6efff2682cf52baeb6020830152883590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa841693507f1c48e2defb7d08be4ea3ce62fa9d74ac23d6d6162eaacc851910d35197a0fde782527f110baca45837266274893e0902fd30273da4b1ffaaa00d54053f33515ae7fb296020830152602089013590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa841693507f1c6a5d7530d9a455594997174fbddb3875746346ce170a11946b5e312cd38ceb82527f2a83b944467f0a98c256a34310964f6dab5be2c50af729e1964d09a08402a53b6020830152604089013590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa841693507f297937aaa777126a3134a1f8a4c93f41ada0642ade848e8f35dcf5bfd025477c82527f0f706f5c75001a81d4a96c429e51dfd99a300a670f11f53574327ba62998eed76020830152606089013590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa841693507f10935f4be8fe756ab352d760d05399ecacb3408d765abe15e058d26f8769beb982527f2797827cc1db277902b2d3cff4a9d25fcee61061be00a79a67ac63ae243c07646020830152608089013590508060408301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181108416935060408260608460075afa8416935060408360808560065afa7f2e59021f447309b501b2ad647f568956a3b1915e6f5238aea928fb460cc7bf3483527f2bace72c09cd06a21e7ab554c5e584301fd841edad37cbb40b24b032e3d5ae006020840152885160408085018290527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190911091909516169390508160608160075afa831692505060408160808360065afa81516020909201519194509092501680611754576040517fa54f8e2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50935093915050565b5f5f825f0361177057505f928392509050565b600183811c9250808416147f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4783106117d4576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6118477f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47867f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478889090908611bc5565b91508015611879577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4780830681030691505b50915091565b5f8080808515801561188f575084155b156118a457505f925082915081905080611bbc565b600286811c945085935060018088161490808816147f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478610158061190857507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478510155b1561193f576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4761198c60037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476123b4565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47888a090990505f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47887f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a8b090990505f7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47887f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a8b090990507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478a860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089650611b4b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478c870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e775087f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd479081900681030690565b9550611b58878786611cae565b90975095508415611bb6577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4780880681030696507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4780870681030695505b50505050505b92959194509250565b5f611bf0827f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611efb565b9050817f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782830914611c4e576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b919050565b5f5f611c7f837f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611efb565b9050827f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47828309149392505050565b5f8080611d037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47808788097f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47898a0908611bc5565b90508315611d34577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47908190068103065b611da37f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd477f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea47f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47848a0809611bc5565b92507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47611df37f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760028609611f8a565b860991507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47611e6a7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478485097f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd479081900681030690565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478586090886141580611ec457507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47808385096002098514155b15611754576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f60405160208152602080820152602060408201528460608201528360808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260208160c08360055afa90519250905080610e36576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611fb5827f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd45611efb565b90507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47818309600114611c4e576040517f7fcdd1f400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60405180608001604052806004906020820280368337509192915050565b60405180602001604052806001906020820280368337509192915050565b60405180604001604052806002906020820280368337509192915050565b6040518061030001604052806018906020820280368337509192915050565b5f5f83601f84011261209d575f5ffd5b50813567ffffffffffffffff8111156120b4575f5ffd5b6020830191508360208285010111156120cb575f5ffd5b9250929050565b5f5f602083850312156120e3575f5ffd5b823567ffffffffffffffff8111156120f9575f5ffd5b6121058582860161208d565b90969095509350505050565b60c0810181855f5b6004811015612138578151835260209283019290910190600101612119565b50505060808201845f5b6001811015612161578151835260209283019290910190600101612142565b5050508260a0830152949350505050565b8060a08101831015610e38575f5ffd5b5f5f5f60c08486031215612194575f5ffd5b833567ffffffffffffffff8111156121aa575f5ffd5b6121b68682870161208d565b90945092506121ca90508560208601612172565b90509250925092565b5f5f5f5f61016085870312156121e7575f5ffd5b60808501868111156121f7575f5ffd5b85945060a086018781111561220a575f5ffd5b90935035915061221d8660c08701612172565b905092959194509250565b8060408101831015610e38575f5ffd5b5f5f5f5f610220858703121561224c575f5ffd5b61010085018681111561225d575f5ffd5b85945061226a8782612228565b93505061227b866101408701612228565b915061221d866101808701612172565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f858511156122c6575f5ffd5b838611156122d2575f5ffd5b5050820193919092039150565b5f8151602083015f5b828110156123065781518652602095860195909101906001016122e8565b5093949350505050565b828482375f8382015f815261232581856122df565b9695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261238f577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500690565b8381528260208201525f6123ab60408301846122df565b95945050505050565b81810381811115610e38577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd",
}

// DevVerifier is an auto generated Go binding around an Ethereum contract.
type DevVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewDevVerifier creates a new instance of DevVerifier.
func NewDevVerifier() *DevVerifier {
	parsed, err := DevVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCompressProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea14a39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed, uint256[1] compressedCommitments, uint256 compressedCommitmentPok)
func (devVerifier *DevVerifier) PackCompressProof(proof []byte) []byte {
	enc, err := devVerifier.abi.Pack("compressProof", proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompressProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ea14a39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed, uint256[1] compressedCommitments, uint256 compressedCommitmentPok)
func (devVerifier *DevVerifier) TryPackCompressProof(proof []byte) ([]byte, error) {
	return devVerifier.abi.Pack("compressProof", proof)
}

// CompressProofOutput serves as a container for the return parameters of contract
// method CompressProof.
type CompressProofOutput struct {
	Compressed              [4]*big.Int
	CompressedCommitments   [1]*big.Int
	CompressedCommitmentPok *big.Int
}

// UnpackCompressProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ea14a39.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed, uint256[1] compressedCommitments, uint256 compressedCommitmentPok)
func (devVerifier *DevVerifier) UnpackCompressProof(data []byte) (CompressProofOutput, error) {
	out, err := devVerifier.abi.Unpack("compressProof", data)
	outstruct := new(CompressProofOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Compressed = *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	outstruct.CompressedCommitments = *abi.ConvertType(out[1], new([1]*big.Int)).(*[1]*big.Int)
	outstruct.CompressedCommitmentPok = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackVerifyCompressedProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac82ba21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[1] compressedCommitments, uint256 compressedCommitmentPok, uint256[5] input) view returns()
func (devVerifier *DevVerifier) PackVerifyCompressedProof(compressedProof [4]*big.Int, compressedCommitments [1]*big.Int, compressedCommitmentPok *big.Int, input [5]*big.Int) []byte {
	enc, err := devVerifier.abi.Pack("verifyCompressedProof", compressedProof, compressedCommitments, compressedCommitmentPok, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyCompressedProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac82ba21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[1] compressedCommitments, uint256 compressedCommitmentPok, uint256[5] input) view returns()
func (devVerifier *DevVerifier) TryPackVerifyCompressedProof(compressedProof [4]*big.Int, compressedCommitments [1]*big.Int, compressedCommitmentPok *big.Int, input [5]*big.Int) ([]byte, error) {
	return devVerifier.abi.Pack("verifyCompressedProof", compressedProof, compressedCommitments, compressedCommitmentPok, input)
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2be688d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes proof, uint256[5] input) view returns()
func (devVerifier *DevVerifier) PackVerifyProof(proof []byte, input [5]*big.Int) []byte {
	enc, err := devVerifier.abi.Pack("verifyProof", proof, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2be688d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes proof, uint256[5] input) view returns()
func (devVerifier *DevVerifier) TryPackVerifyProof(proof []byte, input [5]*big.Int) ([]byte, error) {
	return devVerifier.abi.Pack("verifyProof", proof, input)
}

// PackVerifyProof0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0d8b3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(uint256[8] proof, uint256[2] , uint256[2] , uint256[5] input) view returns()
func (devVerifier *DevVerifier) PackVerifyProof0(proof [8]*big.Int, arg1 [2]*big.Int, arg2 [2]*big.Int, input [5]*big.Int) []byte {
	enc, err := devVerifier.abi.Pack("verifyProof0", proof, arg1, arg2, input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0d8b3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(uint256[8] proof, uint256[2] , uint256[2] , uint256[5] input) view returns()
func (devVerifier *DevVerifier) TryPackVerifyProof0(proof [8]*big.Int, arg1 [2]*big.Int, arg2 [2]*big.Int, input [5]*big.Int) ([]byte, error) {
	return devVerifier.abi.Pack("verifyProof0", proof, arg1, arg2, input)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devVerifier *DevVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devVerifier.abi.Errors["CommitmentInvalid"].ID.Bytes()[:4]) {
		return devVerifier.UnpackCommitmentInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], devVerifier.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return devVerifier.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], devVerifier.abi.Errors["PublicInputNotInField"].ID.Bytes()[:4]) {
		return devVerifier.UnpackPublicInputNotInFieldError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevVerifierCommitmentInvalid represents a CommitmentInvalid error raised by the DevVerifier contract.
type DevVerifierCommitmentInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitmentInvalid()
func DevVerifierCommitmentInvalidErrorID() common.Hash {
	return common.HexToHash("0xa3a93fee56dfcbe3c39f5ec63c6730967db3a2793a813cf79d599fdf35d8f518")
}

// UnpackCommitmentInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitmentInvalid()
func (devVerifier *DevVerifier) UnpackCommitmentInvalidError(raw []byte) (*DevVerifierCommitmentInvalid, error) {
	out := new(DevVerifierCommitmentInvalid)
	if err := devVerifier.abi.UnpackIntoInterface(out, "CommitmentInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevVerifierProofInvalid represents a ProofInvalid error raised by the DevVerifier contract.
type DevVerifierProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func DevVerifierProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (devVerifier *DevVerifier) UnpackProofInvalidError(raw []byte) (*DevVerifierProofInvalid, error) {
	out := new(DevVerifierProofInvalid)
	if err := devVerifier.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevVerifierPublicInputNotInField represents a PublicInputNotInField error raised by the DevVerifier contract.
type DevVerifierPublicInputNotInField struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublicInputNotInField()
func DevVerifierPublicInputNotInFieldErrorID() common.Hash {
	return common.HexToHash("0xa54f8e27d960b419368d544cd7616e10e384de098966aa60b80904dd31e7ab38")
}

// UnpackPublicInputNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublicInputNotInField()
func (devVerifier *DevVerifier) UnpackPublicInputNotInFieldError(raw []byte) (*DevVerifierPublicInputNotInField, error) {
	out := new(DevVerifierPublicInputNotInField)
	if err := devVerifier.abi.UnpackIntoInterface(out, "PublicInputNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTMetaData contains all meta data concerning the FLT contract.
var FLTMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnFrom\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "FLT",
	Bin: "0x610160604052348015610010575f5ffd5b506040518060400160405280600381526020016211931560ea1b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280600381526020016211931560ea1b8152506040518060400160405280600381526020016211931560ea1b815250816003908161008f91906103b3565b50600461009c82826103b3565b5050506100ae8261016c60201b60201c565b610120526100bb8161016c565b61014052815160208084019190912060e052815190820120610100524660a05261014760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05250610167336b033b2e3c9fd0803ce80000006101b2565b6104ee565b5f5f829050601f8151111561019f578260405163305a27a960e01b81526004016101969190610471565b60405180910390fd5b80516101aa826104a6565b179392505050565b6001600160a01b0382166101db5760405163ec442f0560e01b81525f6004820152602401610196565b6101e65f83836101ea565b5050565b6001600160a01b038316610214578060025f82825461020991906104c9565b909155506102849050565b6001600160a01b0383165f90815260208190526040902054818110156102665760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610196565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166102a0576002805482900390556102be565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161030391815260200190565b60405180910390a3505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061033857607f821691505b60208210810361035657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103ae57828211156103ae57805f5260205f20601f840160051c602085101561038757505f5b90810190601f840160051c035f5b818110156103aa575f83820155600101610395565b5050505b505050565b81516001600160401b038111156103cc576103cc610310565b6103e0816103da8454610324565b8461035c565b6020601f821160018114610412575f83156103fb5750848201515b5f19600385901b1c1916600184901b17845561046a565b5f84815260208120601f198516915b828110156104415787850151825560209485019460019092019101610421565b508482101561045e57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610356575f1960209190910360031b1b16919050565b808201808211156104e857634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161123461053f5f395f61090c01525f6108e101525f61083001525f61080801525f61076301525f61078d01525f6107b701526112345ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806370a082311161009357806395d89b411161006357806395d89b41146101fc578063a9059cbb14610204578063d505accf14610217578063dd62ed3e1461022a575f5ffd5b806370a082311461018657806379cc6790146101bb5780637ecebe00146101ce57806384b0196e146101e1575f5ffd5b806323b872dd116100ce57806323b872dd14610147578063313ce5671461015a5780633644e5151461016957806342966c6814610171575f5ffd5b806306fdde03146100f4578063095ea7b31461011257806318160ddd14610135575b5f5ffd5b6100fc61026f565b6040516101099190610f4e565b60405180910390f35b610125610120366004610f8f565b6102ff565b6040519015158152602001610109565b6002545b604051908152602001610109565b610125610155366004610fb7565b610318565b60405160128152602001610109565b61013961033b565b61018461017f366004610ff1565b610349565b005b610139610194366004611008565b73ffffffffffffffffffffffffffffffffffffffff165f9081526020819052604090205490565b6101846101c9366004610f8f565b610356565b6101396101dc366004611008565b61036f565b6101e9610399565b6040516101099796959493929190611021565b6100fc6103f7565b610125610212366004610f8f565b610406565b6101846102253660046110e0565b610413565b61013961023836600461114d565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260016020908152604080832093909416825291909152205490565b60606003805461027e9061117e565b80601f01602080910402602001604051908101604052809291908181526020018280546102aa9061117e565b80156102f55780601f106102cc576101008083540402835291602001916102f5565b820191905f5260205f20905b8154815290600101906020018083116102d857829003601f168201915b5050505050905090565b5f3361030c8185856105c1565b60019150505b92915050565b5f336103258582856105d3565b6103308585856106a1565b506001949350505050565b5f61034461074a565b905090565b6103533382610880565b50565b6103618233836105d3565b61036b8282610880565b5050565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260076020526040812054610312565b5f6060805f5f5f60606103aa6108da565b6103b2610905565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b60606004805461027e9061117e565b5f3361030c8185856106a1565b83421115610455576040517f62791302000000000000000000000000000000000000000000000000000000008152600481018590526024015b60405180910390fd5b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886104ad8c73ffffffffffffffffffffffffffffffffffffffff165f90815260076020526040902080546001810190915590565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff94851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61051482610930565b90505f61052382878787610977565b90508973ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16146105aa576040517f4b800e4600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80831660048301528b16602482015260440161044c565b6105b58a8a8a6105c1565b50505050505050505050565b6105ce83838360016109a3565b505050565b73ffffffffffffffffffffffffffffffffffffffff8381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81101561069b578181101561068d576040517ffb8f41b200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602481018290526044810183905260640161044c565b61069b84848484035f6109a3565b50505050565b73ffffffffffffffffffffffffffffffffffffffff83166106f0576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b73ffffffffffffffffffffffffffffffffffffffff821661073f576040517fec442f050000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b6105ce838383610ae8565b5f3073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156107af57507f000000000000000000000000000000000000000000000000000000000000000046145b156107d957507f000000000000000000000000000000000000000000000000000000000000000090565b610344604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b73ffffffffffffffffffffffffffffffffffffffff82166108cf576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b61036b825f83610ae8565b60606103447f0000000000000000000000000000000000000000000000000000000000000000610c8f565b60606103447f0000000000000000000000000000000000000000000000000000000000000000610c8f565b5f61031261093c61074a565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f5f5f5f61098788888888610ccc565b9250925092506109978282610dbf565b50909695505050505050565b73ffffffffffffffffffffffffffffffffffffffff84166109f2576040517fe602df050000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b73ffffffffffffffffffffffffffffffffffffffff8316610a41576040517f94280d620000000000000000000000000000000000000000000000000000000081525f600482015260240161044c565b73ffffffffffffffffffffffffffffffffffffffff8085165f908152600160209081526040808320938716835292905220829055801561069b578273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610ada91815260200190565b60405180910390a350505050565b73ffffffffffffffffffffffffffffffffffffffff8316610b1f578060025f828254610b1491906111cf565b90915550610bcf9050565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526020819052604090205481811015610ba4576040517fe450d38c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602481018290526044810183905260640161044c565b73ffffffffffffffffffffffffffffffffffffffff84165f9081526020819052604090209082900390555b73ffffffffffffffffffffffffffffffffffffffff8216610bf857600280548290039055610c23565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090208054820190555b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610c8291815260200190565b60405180910390a3505050565b60605f610c9b83610ec2565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610d0557505f91506003905082610db5565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610d56573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116610dac57505f925060019150829050610db5565b92505f91508190505b9450945094915050565b5f826003811115610dd257610dd2611207565b03610ddb575050565b6001826003811115610def57610def611207565b03610e26576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115610e3a57610e3a611207565b03610e74576040517ffce698f70000000000000000000000000000000000000000000000000000000081526004810182905260240161044c565b6003826003811115610e8857610e88611207565b0361036b576040517fd78bce0c0000000000000000000000000000000000000000000000000000000081526004810182905260240161044c565b5f60ff8216601f811115610312576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610f606020830184610f02565b9392505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610f8a575f5ffd5b919050565b5f5f60408385031215610fa0575f5ffd5b610fa983610f67565b946020939093013593505050565b5f5f5f60608486031215610fc9575f5ffd5b610fd284610f67565b9250610fe060208501610f67565b929592945050506040919091013590565b5f60208284031215611001575f5ffd5b5035919050565b5f60208284031215611018575f5ffd5b610f6082610f67565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61105b60e0830189610f02565b828103604084015261106d8189610f02565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156110cf5783518352602093840193909201916001016110b1565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a0312156110f6575f5ffd5b6110ff88610f67565b965061110d60208901610f67565b95506040880135945060608801359350608088013560ff81168114611130575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f6040838503121561115e575f5ffd5b61116783610f67565b915061117560208401610f67565b90509250929050565b600181811c9082168061119257607f821691505b6020821081036111c9577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b80820180821115610312577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd",
}

// FLT is an auto generated Go binding around an Ethereum contract.
type FLT struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FLT) GetABI() abi.ABI {
	return c.abi
}

// NewFLT creates a new instance of FLT.
func NewFLT() *FLT {
	parsed, err := FLTMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FLT{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FLT) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fLT *FLT) PackDOMAINSEPARATOR() []byte {
	enc, err := fLT.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fLT *FLT) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return fLT.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (fLT *FLT) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := fLT.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fLT *FLT) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := fLT.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fLT *FLT) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return fLT.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (fLT *FLT) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := fLT.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fLT *FLT) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := fLT.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fLT *FLT) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (fLT *FLT) UnpackApprove(data []byte) (bool, error) {
	out, err := fLT.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fLT *FLT) PackBalanceOf(account common.Address) []byte {
	enc, err := fLT.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fLT *FLT) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return fLT.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (fLT *FLT) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := fLT.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 value) returns()
func (fLT *FLT) PackBurn(value *big.Int) []byte {
	enc, err := fLT.abi.Pack("burn", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 value) returns()
func (fLT *FLT) TryPackBurn(value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("burn", value)
}

// PackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (fLT *FLT) PackBurnFrom(account common.Address, value *big.Int) []byte {
	enc, err := fLT.abi.Pack("burnFrom", account, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (fLT *FLT) TryPackBurnFrom(account common.Address, value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("burnFrom", account, value)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (fLT *FLT) PackDecimals() []byte {
	enc, err := fLT.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (fLT *FLT) TryPackDecimals() ([]byte, error) {
	return fLT.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (fLT *FLT) UnpackDecimals(data []byte) (uint8, error) {
	out, err := fLT.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fLT *FLT) PackEip712Domain() []byte {
	enc, err := fLT.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fLT *FLT) TryPackEip712Domain() ([]byte, error) {
	return fLT.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (fLT *FLT) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := fLT.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (fLT *FLT) PackName() []byte {
	enc, err := fLT.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (fLT *FLT) TryPackName() ([]byte, error) {
	return fLT.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (fLT *FLT) UnpackName(data []byte) (string, error) {
	out, err := fLT.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fLT *FLT) PackNonces(owner common.Address) []byte {
	enc, err := fLT.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fLT *FLT) TryPackNonces(owner common.Address) ([]byte, error) {
	return fLT.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (fLT *FLT) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := fLT.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (fLT *FLT) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := fLT.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (fLT *FLT) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return fLT.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (fLT *FLT) PackSymbol() []byte {
	enc, err := fLT.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (fLT *FLT) TryPackSymbol() ([]byte, error) {
	return fLT.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (fLT *FLT) UnpackSymbol(data []byte) (string, error) {
	out, err := fLT.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (fLT *FLT) PackTotalSupply() []byte {
	enc, err := fLT.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (fLT *FLT) TryPackTotalSupply() ([]byte, error) {
	return fLT.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (fLT *FLT) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := fLT.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fLT *FLT) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := fLT.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fLT *FLT) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (fLT *FLT) UnpackTransfer(data []byte) (bool, error) {
	out, err := fLT.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fLT *FLT) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := fLT.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fLT *FLT) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return fLT.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (fLT *FLT) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := fLT.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// FLTApproval represents a Approval event raised by the FLT contract.
type FLTApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const FLTApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (FLTApproval) ContractEventName() string {
	return FLTApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (fLT *FLT) UnpackApprovalEvent(log *types.Log) (*FLTApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fLT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FLTApproval)
	if len(log.Data) > 0 {
		if err := fLT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fLT.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FLTEIP712DomainChanged represents a EIP712DomainChanged event raised by the FLT contract.
type FLTEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const FLTEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (FLTEIP712DomainChanged) ContractEventName() string {
	return FLTEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (fLT *FLT) UnpackEIP712DomainChangedEvent(log *types.Log) (*FLTEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fLT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FLTEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := fLT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fLT.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// FLTTransfer represents a Transfer event raised by the FLT contract.
type FLTTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const FLTTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (FLTTransfer) ContractEventName() string {
	return FLTTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (fLT *FLT) UnpackTransferEvent(log *types.Log) (*FLTTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != fLT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FLTTransfer)
	if len(log.Data) > 0 {
		if err := fLT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range fLT.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (fLT *FLT) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fLT.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return fLT.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return fLT.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return fLT.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return fLT.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return fLT.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return fLT.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return fLT.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return fLT.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], fLT.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return fLT.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FLTECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the FLT contract.
type FLTECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func FLTECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (fLT *FLT) UnpackECDSAInvalidSignatureError(raw []byte) (*FLTECDSAInvalidSignature, error) {
	out := new(FLTECDSAInvalidSignature)
	if err := fLT.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the FLT contract.
type FLTECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func FLTECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (fLT *FLT) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*FLTECDSAInvalidSignatureLength, error) {
	out := new(FLTECDSAInvalidSignatureLength)
	if err := fLT.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the FLT contract.
type FLTECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func FLTECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (fLT *FLT) UnpackECDSAInvalidSignatureSError(raw []byte) (*FLTECDSAInvalidSignatureS, error) {
	out := new(FLTECDSAInvalidSignatureS)
	if err := fLT.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the FLT contract.
type FLTERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func FLTERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (fLT *FLT) UnpackERC20InsufficientAllowanceError(raw []byte) (*FLTERC20InsufficientAllowance, error) {
	out := new(FLTERC20InsufficientAllowance)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the FLT contract.
type FLTERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func FLTERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (fLT *FLT) UnpackERC20InsufficientBalanceError(raw []byte) (*FLTERC20InsufficientBalance, error) {
	out := new(FLTERC20InsufficientBalance)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InvalidApprover represents a ERC20InvalidApprover error raised by the FLT contract.
type FLTERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func FLTERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (fLT *FLT) UnpackERC20InvalidApproverError(raw []byte) (*FLTERC20InvalidApprover, error) {
	out := new(FLTERC20InvalidApprover)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the FLT contract.
type FLTERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func FLTERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (fLT *FLT) UnpackERC20InvalidReceiverError(raw []byte) (*FLTERC20InvalidReceiver, error) {
	out := new(FLTERC20InvalidReceiver)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InvalidSender represents a ERC20InvalidSender error raised by the FLT contract.
type FLTERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func FLTERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (fLT *FLT) UnpackERC20InvalidSenderError(raw []byte) (*FLTERC20InvalidSender, error) {
	out := new(FLTERC20InvalidSender)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC20InvalidSpender represents a ERC20InvalidSpender error raised by the FLT contract.
type FLTERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func FLTERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (fLT *FLT) UnpackERC20InvalidSpenderError(raw []byte) (*FLTERC20InvalidSpender, error) {
	out := new(FLTERC20InvalidSpender)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the FLT contract.
type FLTERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func FLTERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (fLT *FLT) UnpackERC2612ExpiredSignatureError(raw []byte) (*FLTERC2612ExpiredSignature, error) {
	out := new(FLTERC2612ExpiredSignature)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the FLT contract.
type FLTERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func FLTERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (fLT *FLT) UnpackERC2612InvalidSignerError(raw []byte) (*FLTERC2612InvalidSigner, error) {
	out := new(FLTERC2612InvalidSigner)
	if err := fLT.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTInvalidAccountNonce represents a InvalidAccountNonce error raised by the FLT contract.
type FLTInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func FLTInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (fLT *FLT) UnpackInvalidAccountNonceError(raw []byte) (*FLTInvalidAccountNonce, error) {
	out := new(FLTInvalidAccountNonce)
	if err := fLT.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTInvalidShortString represents a InvalidShortString error raised by the FLT contract.
type FLTInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func FLTInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (fLT *FLT) UnpackInvalidShortStringError(raw []byte) (*FLTInvalidShortString, error) {
	out := new(FLTInvalidShortString)
	if err := fLT.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTStringTooLong represents a StringTooLong error raised by the FLT contract.
type FLTStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func FLTStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (fLT *FLT) UnpackStringTooLongError(raw []byte) (*FLTStringTooLong, error) {
	out := new(FLTStringTooLong)
	if err := fLT.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Account\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commissionBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"failures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nextEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unvested\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"capacity\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createCommitment\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundRewards\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"undelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unitsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Activated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"collateralPerUnit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentFailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"failures\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsForfeited\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsFunded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsVested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commission\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settler\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"opportunities\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"earned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"forDowntime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forFalseClaims\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromThawing\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Undelegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsRemoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochOutOfRange\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCommission\",\"inputs\":[{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchCommitment\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRequest\",\"inputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughShares\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughUnits\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotNextEpoch\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillThawing\",\"inputs\":[{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Staking",
	Bin: "0x6102c0604052348015610010575f5ffd5b506040516158e13803806158e183398101604081905261002f91610760565b83848286878688806001600160a01b03163b5f0361007d576040516389a6198960e01b81526020600482015260056024820152643a37b5b2b760d91b60448201526064015b60405180910390fd5b6001600160a01b0390811660805281163b5f036100c8576040516389a6198960e01b8152602060048201526008602482015267636170616369747960c01b6044820152606401610074565b6001600160a01b031660a05280516001600160801b03165f03610122576040516389a6198960e01b815260206004820152601160248201527018dbdb1b185d195c985b14195c955b9a5d607a1b6044820152606401610074565b612710816080015161ffff16111561016a576040516389a6198960e01b815260206004820152600a6024820152696d696e426f6e6442707360b01b6044820152606401610074565b61014081015161ffff16158061018a575061040081610140015161ffff16115b156101c3576040516389a6198960e01b81526020600482015260086024820152676d6178556e69747360c01b6044820152606401610074565b80516001600160801b031660c052608081015161ffff90811660e05261014090910151166101005260a051604080516379502c5560e01b815290515f926001600160a01b0316916379502c55916004808301926101809291908290030181865afa158015610233573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061025791906108e1565b90505f81610140015163ffffffff1682610120015163ffffffff1683610100015163ffffffff1661028891906109e5565b61029291906109e5565b9050826101a0015160ff165f14806102d35750808260a0015163ffffffff166001856101a0015160ff166102c691906109fe565b6102d09190610a11565b11155b15610311576040516389a6198960e01b815260206004820152600d60248201526c74686177696e6745706f63687360981b6044820152606401610074565b50506101a0015160ff166101205260a082015161271061ffff909116111561036b576040516389a6198960e01b815260206004820152600c60248201526b746f6c6572616e636542707360a01b6044820152606401610074565b6127108260c0015161ffff1611156103b4576040516389a6198960e01b815260206004820152600b60248201526a646f776e74696d6542707360a81b6044820152606401610074565b6127108260e0015161ffff1611156103ff576040516389a6198960e01b815260206004820152600d60248201526c66616c7365436c61696d42707360981b6044820152606401610074565b61271082610100015161ffff161115610447576040516389a6198960e01b8152602060048201526009602482015268626f756e747942707360b81b6044820152606401610074565b61271082610120015161ffff16111561048d576040516389a6198960e01b81526020600482015260076024820152666275726e42707360c81b6044820152606401610074565b6001600160a01b0381166104cf576040516389a6198960e01b8152602060048201526008602482015267747265617375727960c01b6044820152606401610074565b60a08083015161ffff9081166101405260c084015181166101605260e0840151811661018090815261010085015182166101a05261012090940151166101c0526001600160a01b039182166101e05251604080516379502c5560e01b8152905191909216926379502c5592600480820193918290030181865afa158015610558573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061057c91906108e1565b60c0015163ffffffff1661020052610160810151602060ff90911611156105d4576040516389a6198960e01b815260206004820152600b60248201526a6d61784661696c7572657360a81b6044820152606401610074565b80610180015160ff165f0361061c576040516389a6198960e01b815260206004820152600d60248201526c76657374696e6745706f63687360981b6044820152606401610074565b60208101516001600160801b039081166102205260408083015182166102405260608301519091166102605261016082015160ff90811661028052610180909201519091166102a052517ff8200a688fe33a8e3257618e36f529f9487de0375f97c42db189d270288143c690610699908690869086908690610a28565b60405180910390a150505050610ba9565b6040516101c081016001600160401b03811182821017156106d957634e487b7160e01b5f52604160045260245ffd5b60405290565b60405161018081016001600160401b03811182821017156106d957634e487b7160e01b5f52604160045260245ffd5b80516001600160801b0381168114610724575f5ffd5b919050565b805161ffff81168114610724575f5ffd5b805160ff81168114610724575f5ffd5b80516001600160a01b0381168114610724575f5ffd5b5f5f5f5f848603610220811215610775575f5ffd5b6101c0811215610783575f5ffd5b5061078c6106aa565b6107958661070e565b81526107a36020870161070e565b60208201526107b46040870161070e565b60408201526107c56060870161070e565b60608201526107d660808701610729565b60808201526107e760a08701610729565b60a08201526107f860c08701610729565b60c082015261080960e08701610729565b60e082015261081b6101008701610729565b61010082015261082e6101208701610729565b6101208201526108416101408701610729565b610140820152610854610160870161073a565b610160820152610867610180870161073a565b61018082015261087a6101a0870161073a565b6101a0820152935061088f6101c0860161074a565b925061089e6101e0860161074a565b91506108ad610200860161074a565b905092959194509250565b80516001600160401b0381168114610724575f5ffd5b805163ffffffff81168114610724575f5ffd5b5f6101808284031280156108f3575f5ffd5b506108fc6106df565b6109058361073a565b815261091360208401610729565b60208201526109246040840161073a565b6040820152610935606084016108b8565b6060820152610946608084016108ce565b608082015261095760a084016108ce565b60a082015261096860c084016108ce565b60c082015261097960e084016108ce565b60e082015261098b61010084016108ce565b61010082015261099e61012084016108ce565b6101208201526109b161014084016108ce565b6101408201526109c46101608401610729565b6101608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156109f8576109f86109d1565b92915050565b818103818111156109f8576109f86109d1565b80820281158282048414176109f8576109f86109d1565b84516001600160801b0316815261022081016020860151610a5460208401826001600160801b03169052565b506040860151610a6f60408401826001600160801b03169052565b506060860151610a8a60608401826001600160801b03169052565b506080860151610aa0608084018261ffff169052565b5060a0860151610ab660a084018261ffff169052565b5060c0860151610acc60c084018261ffff169052565b5060e0860151610ae260e084018261ffff169052565b50610100860151610afa61010084018261ffff169052565b50610120860151610b1261012084018261ffff169052565b50610140860151610b2a61014084018261ffff169052565b50610160860151610b4161016084018260ff169052565b50610180860151610b5861018084018260ff169052565b506101a0860151610b6f6101a084018260ff169052565b506001600160a01b0385166101c08301526001600160a01b0384166101e08301526001600160a01b03831661020083015295945050505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161026051610280516102a051614bae610d335f395f8181610593015281816134fa0152818161353401526135ac01525f818161056a015261365901525f818161040c01526134cf01525f81816103d4015261316b01525f818161039c015261312f01525f6121bd01525f8181610271015261337101525f81816105160152613ebd01525f81816104ec0152613e8701525f81816104c2015261323601525f818161049801526131d801525f818161046e0152613d6101525f81816105bc015261120601525f8181610540015281816108af0152818161090501528181611e0e0152611e6301525f8181610444015261293201525f8181610364015281816109c601528181610af80152610c0201525f818161022a015281816117f5015281816119720152818161264601526130ab01525f81816107760152818161290501528181612c5001526138260152614bae5ff3fe608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c80639a9c29f6116100f3578063d9a3495211610093578063e52253811161006e578063e522538114610717578063e78307ca1461071f578063f52c4ddd14610761578063fc0c546a14610774575f5ffd5b8063d9a34952146106d2578063db8751a5146106e5578063df18e047146106f8575f5ffd5b8063c44956d1116100ce578063c44956d11461066c578063c915033714610675578063cd3293de14610688578063d3be6ae214610690575f5ffd5b80639a9c29f614610626578063a0c7f71c14610639578063badc2dff1461064c575f5ffd5b806361d027b31161015e5780637538499f116101395780637538499f146102bb57806379502c55146102e35780638f4e4321146105f357806393707a1914610613575f5ffd5b806361d027b31461026f578063634b91e31461029557806371fe60c4146102a8575f5ffd5b8063441a3e701161018e578063441a3e70146102025780634f8e4fbe146102155780635cfc1a5114610228575f5ffd5b80630aebeb4e146101b45780632207d882146101c9578063379607f5146101ef575b5f5ffd5b6101c76101c2366004614580565b61079a565b005b6101dc6101d7366004614597565b61089c565b6040519081526020015b60405180910390f35b6101dc6101fd366004614580565b610ce4565b6101dc6102103660046145c6565b610e1e565b6101dc6102233660046145c6565b61108b565b7f00000000000000000000000000000000000000000000000000000000000000005b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101e6565b7f000000000000000000000000000000000000000000000000000000000000000061024a565b6101dc6102a33660046145c6565b6110a5565b6101c76102b63660046145c6565b61135d565b6102ce6102c9366004614609565b611460565b604080519283526020830191909152016101e6565b6105e6604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a0810191909152604051806101c001604052807f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff16815250905090565b6040516101e6919061463c565b610606610601366004614580565b611580565b6040516101e691906147a7565b6101c7610621366004614580565b6116e5565b6101c76106343660046145c6565b6117a7565b6101dc610647366004614865565b611af8565b61065f61065a366004614580565b611c01565b6040516101e691906148f5565b6101dc60025481565b6101c76106833660046145c6565b611d2b565b6101dc5f5481565b6101dc61069e366004614865565b5f91825260056020908152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205490565b6101dc6106e03660046145c6565b611f90565b6101c76106f33660046145c6565b61208f565b6101dc610706366004614967565b60016020525f908152604090205481565b6101dc6122bb565b6101dc61072d366004614865565b5f91825260046020908152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205490565b61065f61076f3660046145c6565b612393565b7f000000000000000000000000000000000000000000000000000000000000000061024a565b6107a261252c565b5f6107ac82612585565b90506107b882826125ea565b5f6107c1612643565b90506107ce8383836126d6565b6107d9838383612804565b6002820180545f90915582547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e0400000000000000000000000000000000000000000000000000000000000017835560405181815284907fb0c61c02aaf32ebe1e91deaf03adf193fe0ba2f59b7bad743faddc87bc5e837b9060200160405180910390a261086933826128eb565b5050506108996125835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061257d565b50565b5f6108a561252c565b8415806108d157507f000000000000000000000000000000000000000000000000000000000000000085115b15610936576040517fced18a1b000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000060248201526044015b60405180910390fd5b8315806109465750630100000084115b15610980576040517f4ede0ebc0000000000000000000000000000000000000000000000000000000081526004810185905260240161092d565b6127108311156109bf576040517f83f820d30000000000000000000000000000000000000000000000000000000081526004810184905260240161092d565b5f6109ea867f000000000000000000000000000000000000000000000000000000000000000061292c565b905080831015610a30576040517f9901e611000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161092d565b60025f8154610a3e906149ad565b91829055505f81815260036020526040902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001633178155909250610a848761296f565b815461ffff9190911674010000000000000000000000000000000000000000027fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fff00ffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff90911617600160f01b178155610b1c7f00000000000000000000000000000000000000000000000000000000000000006129ba565b6001820180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff92909216919091179055610b6886612a0f565b8160010160106101000a81548163ffffffff021916908363ffffffff160217905550610b938561296f565b60018201805461ffff929092167801000000000000000000000000000000000000000000000000027fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556002810184905560408051888152602081018890529081018690527f00000000000000000000000000000000000000000000000000000000000000006060820152339084907fabfd8c27a5b4e4f451b0183a6f3583e0eca147890d1889b50d6f5bd0cda2291d9060800160405180910390a3827ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d85604051610c8991815260200190565b60405180910390a2610ca38382610c9e612643565b612a58565b610cad3385612c36565b5050610cdc6125835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061257d565b949350505050565b5f610ced61252c565b5f610cf783612585565b9050610d0b8382610d06612643565b612804565b5f8381526004602090815260408083203384529091529020610d2d8282612c78565b6002810180545f909155825490935073ffffffffffffffffffffffffffffffffffffffff163303610d7057600c820154610d6790846149c5565b5f600c84015592505b825f03610da9576040517f7b2c2fef00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051838152339085907f3300bdb359cfb956935bca32e9db727413eab1ca84341f2e36caea85bb7969689060200160405180910390a3610dea33846128eb565b5050610e196125835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061257d565b919050565b5f610e2761252c565b5f610e3184612585565b5f858152600560209081526040808320338452909152902080549192509084101580610e955750808481548110610e6a57610e6a6149d8565b5f918252602090912001547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16155b15610ecf576040517f425f7af40000000000000000000000000000000000000000000000000000000081526004810185905260240161092d565b5f818581548110610ee257610ee26149d8565b5f918252602091829020604080518082019091529101547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811682527c0100000000000000000000000000000000000000000000000000000000900463ffffffff169181018290529150610f50612643565b1015610f965760208101516040517f686e00f300000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161092d565b5f828681548110610fa957610fa96149d8565b5f91825260209091200180547fffffffff00000000000000000000000000000000000000000000000000000000167bffffffffffffffffffffffffffffffffffffffffffffffffffffffff928316179055815161100b91600586019116612cb4565b6040805187815260208101839052919550339188917f1c84cc0f96161bdafea718a9094dd21c21d1fb2f9ca2ebb9bd4e39918efbaace910160405180910390a361105533856128eb565b5050506110856125835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061257d565b92915050565b5f6110968383612393565b6020015161ffff169392505050565b5f5f6110b084612585565b9050825f036110eb576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8481526004602090815260408083203384529091529020805484111561114b5780546040517f808722dc00000000000000000000000000000000000000000000000000000000815261092d918691600401918252602082015260400190565b5f611154612643565b9050611161868483612804565b61116b8383612c78565b84825f015f82825461117d9190614a05565b909155505f90506111916003850187612cb4565b9050805f036111cc576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6111da6005860183612d23565b90505f60048654600160f01b900460ff1660048111156111fc576111fc61488f565b146112305761122b7f0000000000000000000000000000000000000000000000000000000000000000856149c5565b611232565b835b5f8a81526005602090815260408083203384529091529081902080548251808401909352995091925081908061126786612d7b565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16815260200161129385612a0f565b63ffffffff90811690915282546001810184555f9384526020938490208351938501519092167c0100000000000000000000000000000000000000000000000000000000027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff90931692909217910155604080518a81529182018b90528101859052606081018490526080810183905233908b907fd92d323dbc8847603a772571d6f3b5ad427765189d4dced5a20e41c41440b9b49060a00160405180910390a35050505050505092915050565b61136561252c565b5f61136e612643565b90505f61137b8483612ddc565b905061138784826125ea565b825f036113c0576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6113cb848284612804565b82816002015f8282546113de91906149c5565b909155505060405183815284907ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d9060200160405180910390a2611423848284612a58565b61142d3384612c36565b505061145c6125835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061257d565b5050565b5f83815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff861684529091528120805482919084106114ce576040517f425f7af40000000000000000000000000000000000000000000000000000000081526004810185905260240161092d565b8084815481106114e0576114e06149d8565b5f9182526020909120015481547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff90911690829086908110611520576115206149d8565b5f918252602090912001547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff909116935063ffffffff7c0100000000000000000000000000000000000000000000000000000000909104169150505b935093915050565b6115f76040518061016001604052805f6fffffffffffffffffffffffffffffffff1681526020015f63ffffffff1681526020015f61ffff1681526020015f60ff1681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b505f9081526003602081815260409283902083516101608101855260018201546fffffffffffffffffffffffffffffffff8116825263ffffffff700100000000000000000000000000000000820481169483019490945261ffff78010000000000000000000000000000000000000000000000008204169582019590955260ff600160d01b8604166060820152740100000000000000000000000000000000000000009094049091166080840152600281015460a08401529081015460c0830152600481015460e0830152600581015461010083015260068101546101208301526008015461014082015290565b6116ed61252c565b805f03611726576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805f5f82825461173691906149c5565b909155505060405181815233907fd53214ca07be5520e229c395f05a3e5c0697ec6279184ffbe2758d304fd322cc9060200160405180910390a261177a3382612c36565b6108996125835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061257d565b6117af61252c565b5f6117b983612585565b90506117c6838284612e85565b6040517f30501b0d000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906330501b0d90602401602060405180830381865afa15801561184f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118739190614a18565b6118ac576040517f38cb05aa0000000000000000000000000000000000000000000000000000000081526004810183905260240161092d565b5f6118b5612643565b90506118c2848383612804565b6118d56118d08460016149c5565b612a0f565b60018301805463ffffffff9290921674010000000000000000000000000000000000000000027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556040517fb451b22500000000000000000000000000000000000000000000000000000000815260048101859052602481018490525f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063b451b22590604401606060405180830381865afa1580156119b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119db9190614a37565b90505f6119ec82604001518661306b565b90505f611a048787876119ff898861319c565b613278565b90505f5f8460400151856020015114611a2657611a218988613454565b611a36565b611a368785855f01515f146134c2565b86516020808901516040808b0151815194855292840191909152820152606081018790526080810183905260a081018290529193509150339089908b907fd75440713b865dddff46b64f14908f1e95faadcbd813e0a44ce37e8aba1297bd9060c00160405180910390a4611aad8988878b8a6135d9565b60a083015115611ac457611ac48360a001516137f7565b5050505050505061145c6125835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061257d565b5f82815260036020526040812081611b2482611b1f611b15612643565b600786019061388e565b6138a1565b5f86815260046020908152604080832073ffffffffffffffffffffffffffffffffffffffff89168452909152902060018101546080830151600b8601549394509192611b9792611b73916149c5565b611b7d9190614a05565b8254907001000000000000000000000000000000006139e5565b8160020154611ba691906149c5565b835490945073ffffffffffffffffffffffffffffffffffffffff90811690861603611bf85760208201518251600c850154611be191906149c5565b611beb91906149c5565b611bf590856149c5565b93505b50505092915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f82815260036020908152604091829020825160c081018452815473ffffffffffffffffffffffffffffffffffffffff8116825261ffff740100000000000000000000000000000000000000008204169382019390935263ffffffff7601000000000000000000000000000000000000000000008404811694820194909452600160d01b8304909316606084015290608083019060ff600160f01b909104166004811115611ce257611ce261488f565b6004811115611cf357611cf361488f565b815290547f0100000000000000000000000000000000000000000000000000000000000000900460ff16151560209091015292915050565b5f611d3583612585565b9050611d4183826125ea565b60018154600160f01b900460ff166004811115611d6057611d6061488f565b14611da75780546040517f800b061500000000000000000000000000000000000000000000000000000000815261092d918591600160f01b90910460ff1690600401614ab5565b815f03611de0576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80545f90611e0a9074010000000000000000000000000000000000000000900461ffff1684613a95565b90507f0000000000000000000000000000000000000000000000000000000000000000811115611e8f576040517fced18a1b000000000000000000000000000000000000000000000000000000008152600481018290527f0000000000000000000000000000000000000000000000000000000000000000602482015260440161092d565b60018201545f90611eb39083906fffffffffffffffffffffffffffffffff1661292c565b90508083600201541015611f035760028301546040517f9901e61100000000000000000000000000000000000000000000000000000000815260048101919091526024810182905260440161092d565b611f0c8261296f565b835461ffff9190911674010000000000000000000000000000000000000000027fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff90911617835560405184815285907f0b2666c07386621cba838d55a0a591a6d008b560a9c7d042429c935c4133dc62906020015b60405180910390a25050505050565b5f611f9961252c565b5f611fa2612643565b90505f611faf8583612ddc565b9050835f03611fea576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611ff5858284612804565b5f85815260046020908152604080832033845290915290206120178282612c78565b6120246003830186612d23565b935083815f015f82825461203891906149c5565b90915550506040805186815260208101869052339188917f8ff2260d336d471a8bf17818a12fbf52c22cd506c1652b3007fd66fb90d0a1b1910160405180910390a3612085868385612a58565b6110553386612c36565b5f61209983612585565b90506120a583826125ea565b5f6120ae612643565b905060028254600160f01b900460ff1660048111156120cf576120cf61488f565b1415806120e957508154600160d01b900463ffffffff1681115b156121305781546040517f800b061500000000000000000000000000000000000000000000000000000000815261092d918691600160f01b90910460ff1690600401614ab5565b825f03612169576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612175855f1961108b565b90508084106121ba576040517f5b9fb5a9000000000000000000000000000000000000000000000000000000008152600481018590526024810182905260440161092d565b5f7f00000000000000000000000000000000000000000000000000000000000000006121e68185614af6565b6121f19060016149c5565b6121fb9190614b09565b84547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f0100000000000000000000000000000000000000000000000000000000000000178555905061227661225082612a0f565b61226261225d8886614a05565b612d7b565b5f8981526006602052604090209190613abb565b5050604080518681526020810183905287917f58a43ff13a993e954174a7a49e4106e9315ad65bc2adfb7b623458cb80098d85910160405180910390a2505050505050565b5f6122c461252c565b50335f908152600160205260408120549081900361230e576040517f7b2c2fef00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f8181526001602052604080822091909155517f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c3906123519084815260200190565b60405180910390a261236333826128eb565b6123906125835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061257d565b90565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f83815260036020908152604091829020825160c081018452815473ffffffffffffffffffffffffffffffffffffffff8116825261ffff740100000000000000000000000000000000000000008204169382019390935263ffffffff7601000000000000000000000000000000000000000000008404811694820194909452600160d01b8304909316606084015290608083019060ff600160f01b9091041660048111156124745761247461488f565b60048111156124855761248561488f565b815290547f0100000000000000000000000000000000000000000000000000000000000000900460ff16151560209091015260a081015190915015611085575f6124ec6124d96118d08563ffffffff613ad4565b5f86815260066020526040902090613ae3565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16905080156125255761251b8161296f565b61ffff1660208301525b5092915050565b6125567f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c613ba7565b61258360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613bde565b565b5f818152600360205260408120908154600160f01b900460ff1660048111156125b0576125b061488f565b03610e19576040517f7eb3bd190000000000000000000000000000000000000000000000000000000081526004810183905260240161092d565b805473ffffffffffffffffffffffffffffffffffffffff16331461145c576040517f55a3d2d60000000000000000000000000000000000000000000000000000000081526004810183905233602482015260440161092d565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa1580156126ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126d19190614b20565b905090565b8154600160f01b900460ff1660018160048111156126f6576126f661488f565b036127015750505050565b60048160048111156127155761271561488f565b148061272f57508254600160d01b900463ffffffff168211155b1561276a5783816040517f800b061500000000000000000000000000000000000000000000000000000000815260040161092d929190614ab5565b82546001840154600160d01b90910463ffffffff9081167401000000000000000000000000000000000000000090920416116127fe5760018301546040517f6903d2bd000000000000000000000000000000000000000000000000000000008152600481018690527401000000000000000000000000000000000000000090910463ffffffff16602482015260440161092d565b50505050565b5f6128126007840183613be5565b9050805f036128215750505050565b5f61282c84836138a1565b6020810151815191925061283f916149c5565b84600c015f82825461285191906149c5565b90915550506080810151600b850180545f9061286e9084906149c5565b909155505060608101515f805481906128889084906149c5565b9091555050805160208083015160408085015160608087015183518a81529586019690965291840192909252820152608081019190915285907fe01620a2014df9ffd311c510912dedfbe6542ddb26417147f26455f7465ba3739060a001611f81565b61145c73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168383613c1e565b5f6129687f000000000000000000000000000000000000000000000000000000000000000061271060016129608688614b09565b929190613c7e565b9392505050565b5f61ffff8211156129b6576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152601060048201526024810183905260440161092d565b5090565b5f6fffffffffffffffffffffffffffffffff8211156129b6576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152608060048201526024810183905260440161092d565b5f63ffffffff8211156129b6576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161092d565b60018254600160f01b900460ff166004811115612a7757612a7761488f565b141580612ac9575060018201548254612abe916fffffffffffffffffffffffffffffffff169074010000000000000000000000000000000000000000900461ffff16614b09565b612ac783613cc0565b105b15612ad357505050565b5f612add82612a0f565b6001848101549192505f91612b0c90700100000000000000000000000000000000900463ffffffff1684614b37565b612b169190614b53565b84547e020000000000000000000000000000000000000000000000000000000000007fff000000000000000000ffffffffffffffffffffffffffffffffffffffffffff90911676010000000000000000000000000000000000000000000063ffffffff8681169182027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1692909217600160d01b928516928302179290921787556001870180547fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000840217905560408051928352602083019190915291925086917f9287e8a5776d6ddc0138ad9de6c13e258200a7b3c68c2fcd78f64136443794a69101611f81565b61145c73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016833084613cd5565b612c8f816001015483600b0154611b7d9190614a05565b816002015f828254612ca191906149c5565b9091555050600b90910154600190910155565b5f612ce9612ce2845f01546001612ccb91906149c5565b600180870154612cda916149c5565b8591906139e5565b8454613ad4565b905080835f015f828254612cfd9190614a05565b9250508190555081836001015f828254612d179190614a05565b90915550909392505050565b5f612d4d83600101546001612d3891906149c5565b8454612d459060016149c5565b8491906139e5565b905081835f015f828254612d6191906149c5565b9250508190555080836001015f828254612d1791906149c5565b5f7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8211156129b6576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260e060048201526024810183905260440161092d565b5f612de683612585565b8054909150600160f01b900460ff165f6001826004811115612e0a57612e0a61488f565b1480612e4057506002826004811115612e2557612e2561488f565b148015612e4057508254600160d01b900463ffffffff168411155b905080612e7d5784826040517f800b061500000000000000000000000000000000000000000000000000000000815260040161092d929190614ab5565b505092915050565b8154600160f01b900460ff166002816004811115612ea557612ea561488f565b14158015612ec557506003816004811115612ec257612ec261488f565b14155b15612f005783816040517f800b061500000000000000000000000000000000000000000000000000000000815260040161092d929190614ab5565b8254760100000000000000000000000000000000000000000000900463ffffffff16821080612f3c57508254600160d01b900463ffffffff1682115b15612f7d576040517f388e8590000000000000000000000000000000000000000000000000000000008152600481018590526024810183905260440161092d565b600183015474010000000000000000000000000000000000000000900463ffffffff16821015612fe3576040517fd0e4288f000000000000000000000000000000000000000000000000000000008152600481018590526024810183905260440161092d565b600183015474010000000000000000000000000000000000000000900463ffffffff168211156127fe5760018301546040517fc1fea46f000000000000000000000000000000000000000000000000000000008152600481018690527401000000000000000000000000000000000000000090910463ffffffff16602482015260440161092d565b5f825f0361307a57505f611085565b6040517fddd68b73000000000000000000000000000000000000000000000000000000008152600481018390525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063ddd68b7390602401602060405180830381865afa158015613105573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131299190614b20565b613153857f0000000000000000000000000000000000000000000000000000000000000000614b09565b61315d9190614af6565b9050610cdc61319561318f867f0000000000000000000000000000000000000000000000000000000000000000614b09565b83613ad4565b5f54613ad4565b604080518082019091525f808252602082015260018301546fffffffffffffffffffffffffffffffff166132176131d284613d31565b6131fc837f0000000000000000000000000000000000000000000000000000000000000000614b09565b6132069190614b09565b61321261271080614b09565b613d8c565b82526040830151602084015161326c9161323091614a05565b61325a837f0000000000000000000000000000000000000000000000000000000000000000614b09565b6132649190614b09565b612710613d8c565b60208301525092915050565b6132b16040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6132cd838360200151845f01516132c891906149c5565b613dbf565b805190915015610cdc578060200151836002015f8282546132ee9190614a05565b909155505060408101516003840180545f9061330b908490614a05565b909155505060608101516005840180545f90613328908490614a05565b90915550506080810151335f90815260016020526040812080549091906133509084906149c5565b909155505060c081015173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f90815260016020526040812080549091906133ae9084906149c5565b9250508190555083857f7250a2ee8eb5511ea7642236460e92489d8eb51d0ad90163090672524f3170bc845f0151856020015185602001518660400151876060015188608001518960a001518a60c00151604051613444989796959493929190978852602088019690965260408701949094526060860192909252608085015260a084015260c083015260e08201526101000190565b60405180910390a3949350505050565b5f5f5f61346384600701613f22565b905080156134b657805f5f82825461347b91906149c5565b909155505060405181815285907f8691e944abf5ee223b94929fdf3478b5ac64127913c67e756a23b379063cee099060200160405180910390a25b505f9485945092505050565b5f5f82156134f7576134f47f000000000000000000000000000000000000000000000000000000000000000085613ad4565b90505b5f7f00000000000000000000000000000000000000000000000000000000000000006135238387614a05565b61352d9190614af6565b90506135597f000000000000000000000000000000000000000000000000000000000000000082614b09565b925061356583836149c5565b5f5f8282546135749190614a05565b9091555050335f90815260016020526040812080548492906135979084906149c5565b909155505082156135d0576135d060078701827f0000000000000000000000000000000000000000000000000000000000000000613f92565b50935093915050565b5f6135e384613d31565b1515806135f857508360400151846020015114155b905080801561361657506001850154600160d01b900460ff90811614155b1561365057600185018054601a9061363790600160d01b900460ff16614b6f565b91906101000a81548160ff021916908360ff1602179055505b60018501545f907f0000000000000000000000000000000000000000000000000000000000000000600160d01b90910460ff1611806136cb575060018601546fffffffffffffffffffffffffffffffff166136ab888661108b565b6136b59190614b09565b6136be87613cc0565b6136c9906002614b09565b105b90508015806136f7575060028654600160f01b900460ff1660048111156136f4576136f461488f565b14155b156137035750506137f0565b85545f9061371e90600160d01b900463ffffffff1685613ad4565b87547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e03000000000000000000000000000000000000000000000000000000000000178855905061377081612a0f565b87547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16600160d01b63ffffffff9290921682021788556001880154604080518481529290910460ff16602083015289917ff195d2c43c868f7dd8b46f275f0cf89843ecd331b273f0cc6f0018ac9a86f38e910160405180910390a25050505b5050505050565b6040517f42966c68000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906342966c68906024015f604051808303815f87803b15801561387c575f5ffd5b505af11580156137f0573d5f5f3e3d5ffd5b5f6138998383614008565b509392505050565b6138ce6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b600183015461271090613901907801000000000000000000000000000000000000000000000000900461ffff1684614b09565b61390b9190614af6565b8082525f9061391a9084614a05565b90505f61392685613cc0565b9050801561394557600285015461393f908390836139e5565b60208401525b5f8360200151836139569190614a05565b60048701549091501580159061396f5750600386015415155b156139c7576004860154613997908290700100000000000000000000000000000000906139e5565b6080850181905260048701546139c191907001000000000000000000000000000000006001613c7e565b60408501525b60408401516139d69082614a05565b60608501525091949350505050565b5f5f5f6139f28686614077565b91509150815f03613a1657838181613a0c57613a0c614ac9565b0492505050612968565b818411613a2d57613a2d6003851502601118614093565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f613aa285856140a4565b90925090505f1980821883151502185b95945050505050565b5f80613ac88585856140bc565b91509150935093915050565b5f828218828410028218612968565b81545f9081816005811115613b3d575f613afc84614271565b613b069085614a05565b5f8881526020902090915081015463ffffffff9081169087161015613b2d57809150613b3b565b613b388160016149c5565b92505b505b5f613b4a878785856143d6565b90508015613b9a57613b6e87613b61600184614a05565b5f91825260209091200190565b5464010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16613b9c565b5f5b979650505050505050565b15612583576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f613bf18484614008565b80865560018601805492945090925083915f90613c0f908490614a05565b90915550505060029092015590565b613c2b8383836001614422565b613c79576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161092d565b505050565b5f613cab613c8b836144aa565b8015613ca657505f8480613ca157613ca1614ac9565b868809115b151590565b613cb68686866139e5565b613ab291906149c5565b600381015460028201545f91611085916149c5565b613ce38484848460016144d6565b6127fe576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260240161092d565b5f5f8260200151835f0151613d469190614a05565b613d5290612710614b09565b835190915061296890613d85907f0000000000000000000000000000000000000000000000000000000000000000614b09565b8290614569565b5f815f03613d9e57613d9e6012614093565b816001840381613db057613db0614ac9565b04600101831515029392505050565b613df86040518060e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b600583015460038401545f90613e0f9083906149c5565b9050613e2a84828760020154613e2591906149c5565b613ad4565b8084526002860154613e3c9190613ad4565b6020840181905283515f91613e5091614a05565b90508015613e6b57613e658184846001613c7e565b60608501525b6060840151613e7a9082614a05565b60408501528351613eae907f00000000000000000000000000000000000000000000000000000000000000006127106139e5565b608085018190528451613ef1917f00000000000000000000000000000000000000000000000000000000000000009161271091613eea91614a05565b91906139e5565b60a0850181905260808501518551613f099190614a05565b613f139190614a05565b60c08501525091949350505050565b600180820180545f91829055835482855560028501549193909291613f46916149c5565b90505b8115613f8b575f818152600385016020526040902054613f699083614a05565b5f8281526003860160205260408120559150613f84816149ad565b9050613f49565b5050919050565b81835f015f828254613fa491906149c5565b90915550613fb490508183614b09565b836001015f828254613fc691906149c5565b9250508190555081836003015f838660020154613fe391906149c5565b81526020019081526020015f205f828254613ffe91906149c5565b9091555050505050565b815460028301545f9190829061401f9060016149c5565b90505b81158015906140315750838111155b1561406f5761404082846149c5565b5f82815260038701602052604090205490935061405d9083614a05565b9150614068816149ad565b9050614022565b509250929050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b80820182811015905f90825b81029150509250929050565b82545f9081908015614203575f6140d887613b61600185614a05565b805490915063ffffffff8082169164010000000090047bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16908816821115614148576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8763ffffffff168263ffffffff160361419157825463ffffffff166401000000007bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8916021783556141f5565b6040805180820190915263ffffffff808a1682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b945085935061157892505050565b50506040805180820190915263ffffffff80851682527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff80851660208085019182528854600181018a555f8a815291822095519251909316640100000000029190931617920191909155905081611578565b5f6001821161427e575090565b81600170010000000000000000000000000000000082106142a45760809190911c9060401b5b6801000000000000000082106142bf5760409190911c9060201b5b64010000000082106142d65760209190911c9060101b5b6201000082106142eb5760109190911c9060081b5b61010082106142ff5760089190911c9060041b5b601082106143125760049190911c9060021b5b6004821061431e5760011b5b600302600190811c9081858161433657614336614ac9565b048201901c9050600181858161434e5761434e614ac9565b048201901c9050600181858161436657614366614ac9565b048201901c9050600181858161437e5761437e614ac9565b048201901c9050600181858161439657614396614ac9565b048201901c905060018185816143ae576143ae614ac9565b048201901c90506143cd8185816143c7576143c7614ac9565b04821190565b90039392505050565b5f5b81831015613899575f85815260209020838316600285851804019081015463ffffffff8681169116111561440e5780925061441c565b6144198160016149c5565b93505b506143d8565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661449e578383151615614492573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60028260038111156144bf576144bf61488f565b6144c99190614b8d565b60ff166001149050919050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f5114831661455857838315161561454c573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f613ab2848480820382811115905f90826140b0565b5f60208284031215614590575f5ffd5b5035919050565b5f5f5f5f608085870312156145aa575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f5f604083850312156145d7575f5ffd5b50508035926020909101359150565b803573ffffffffffffffffffffffffffffffffffffffff81168114610e19575f5ffd5b5f5f5f6060848603121561461b575f5ffd5b8335925061462b602085016145e6565b929592945050506040919091013590565b81516fffffffffffffffffffffffffffffffff1681526101c08101602083015161467a60208401826fffffffffffffffffffffffffffffffff169052565b50604083015161469e60408401826fffffffffffffffffffffffffffffffff169052565b5060608301516146c260608401826fffffffffffffffffffffffffffffffff169052565b5060808301516146d8608084018261ffff169052565b5060a08301516146ee60a084018261ffff169052565b5060c083015161470460c084018261ffff169052565b5060e083015161471a60e084018261ffff169052565b5061010083015161473261010084018261ffff169052565b5061012083015161474a61012084018261ffff169052565b5061014083015161476261014084018261ffff169052565b5061016083015161477961016084018260ff169052565b5061018083015161479061018084018260ff169052565b506101a08301516125256101a084018260ff169052565b81516fffffffffffffffffffffffffffffffff168152610160810160208301516147d9602084018263ffffffff169052565b5060408301516147ef604084018261ffff169052565b506060830151614804606084018260ff169052565b50608083015161481c608084018263ffffffff169052565b5060a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015292915050565b5f5f60408385031215614876575f5ffd5b82359150614886602084016145e6565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600581106148f1577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b5f60c08201905073ffffffffffffffffffffffffffffffffffffffff835116825261ffff602084015116602083015263ffffffff604084015116604083015263ffffffff6060840151166060830152608083015161495660808401826148bc565b5060a0928301511515919092015290565b5f60208284031215614977575f5ffd5b612968826145e6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f5f1982036149be576149be614980565b5060010190565b8082018082111561108557611085614980565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181038181111561108557611085614980565b5f60208284031215614a28575f5ffd5b81518015158114612968575f5ffd5b5f6060828403128015614a48575f5ffd5b506040516060810167ffffffffffffffff81118282101715614a91577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60409081528351825260208085015190830152928301519281019290925250919050565b8281526040810161296860208301846148bc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82614b0457614b04614ac9565b500490565b808202811582820484141761108557611085614980565b5f60208284031215614b30575f5ffd5b5051919050565b63ffffffff818116838216019081111561108557611085614980565b63ffffffff828116828216039081111561108557611085614980565b5f60ff821660ff8103614b8457614b84614980565b60010192915050565b5f60ff831680614b9f57614b9f614ac9565b8060ff8416069150509291505056",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Staking) GetABI() abi.ABI {
	return c.abi
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8) c, address token_, address capacity_, address treasury_) returns()
func (staking *Staking) PackConstructor(c IStakingConfig, token_ common.Address, capacity_ common.Address, treasury_ common.Address) []byte {
	enc, err := staking.abi.Pack("", c, token_, capacity_, treasury_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e4321.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(uint256 id) view returns((uint128,uint32,uint16,uint8,uint32,uint256,uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) PackAccountOf(id *big.Int) []byte {
	enc, err := staking.abi.Pack("accountOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e4321.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(uint256 id) view returns((uint128,uint32,uint16,uint8,uint32,uint256,uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) TryPackAccountOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("accountOf", id)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f4e4321.
//
// Solidity: function accountOf(uint256 id) view returns((uint128,uint32,uint16,uint8,uint32,uint256,uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) UnpackAccountOf(data []byte) (IStakingAccount, error) {
	out, err := staking.abi.Unpack("accountOf", data)
	if err != nil {
		return *new(IStakingAccount), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingAccount)).(*IStakingAccount)
	return out0, nil
}

// PackAddBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71fe60c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addBond(uint256 id, uint256 amount) returns()
func (staking *Staking) PackAddBond(id *big.Int, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("addBond", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71fe60c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addBond(uint256 id, uint256 amount) returns()
func (staking *Staking) TryPackAddBond(id *big.Int, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("addBond", id, amount)
}

// PackAddUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9150337.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addUnits(uint256 id, uint256 n) returns()
func (staking *Staking) PackAddUnits(id *big.Int, n *big.Int) []byte {
	enc, err := staking.abi.Pack("addUnits", id, n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9150337.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addUnits(uint256 id, uint256 n) returns()
func (staking *Staking) TryPackAddUnits(id *big.Int, n *big.Int) ([]byte, error) {
	return staking.abi.Pack("addUnits", id, n)
}

// PackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capacity() view returns(address)
func (staking *Staking) PackCapacity() []byte {
	enc, err := staking.abi.Pack("capacity")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capacity() view returns(address)
func (staking *Staking) TryPackCapacity() ([]byte, error) {
	return staking.abi.Pack("capacity")
}

// UnpackCapacity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cfc1a51.
//
// Solidity: function capacity() view returns(address)
func (staking *Staking) UnpackCapacity(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("capacity", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id) returns(uint256 amount)
func (staking *Staking) PackClaim(id *big.Int) []byte {
	enc, err := staking.abi.Pack("claim", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id) returns(uint256 amount)
func (staking *Staking) TryPackClaim(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("claim", id)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x379607f5.
//
// Solidity: function claim(uint256 id) returns(uint256 amount)
func (staking *Staking) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c7f71c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(uint256 id, address account) view returns(uint256 amount)
func (staking *Staking) PackClaimable(id *big.Int, account common.Address) []byte {
	enc, err := staking.abi.Pack("claimable", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c7f71c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimable(uint256 id, address account) view returns(uint256 amount)
func (staking *Staking) TryPackClaimable(id *big.Int, account common.Address) ([]byte, error) {
	return staking.abi.Pack("claimable", id, account)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0c7f71c.
//
// Solidity: function claimable(uint256 id, address account) view returns(uint256 amount)
func (staking *Staking) UnpackClaimable(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("claimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 id) returns()
func (staking *Staking) PackClose(id *big.Int) []byte {
	enc, err := staking.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 id) returns()
func (staking *Staking) TryPackClose(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("close", id)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect() returns(uint256 amount)
func (staking *Staking) PackCollect() []byte {
	enc, err := staking.abi.Pack("collect")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect() returns(uint256 amount)
func (staking *Staking) TryPackCollect() ([]byte, error) {
	return staking.abi.Pack("collect")
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5225381.
//
// Solidity: function collect() returns(uint256 amount)
func (staking *Staking) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommitmentCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc44956d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentCount() view returns(uint256)
func (staking *Staking) PackCommitmentCount() []byte {
	enc, err := staking.abi.Pack("commitmentCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc44956d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentCount() view returns(uint256)
func (staking *Staking) TryPackCommitmentCount() ([]byte, error) {
	return staking.abi.Pack("commitmentCount")
}

// UnpackCommitmentCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc44956d1.
//
// Solidity: function commitmentCount() view returns(uint256)
func (staking *Staking) UnpackCommitmentCount(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("commitmentCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function config() view returns((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8))
func (staking *Staking) PackConfig() []byte {
	enc, err := staking.abi.Pack("config")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79502c55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function config() view returns((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8))
func (staking *Staking) TryPackConfig() ([]byte, error) {
	return staking.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8))
func (staking *Staking) UnpackConfig(data []byte) (IStakingConfig, error) {
	out, err := staking.abi.Unpack("config", data)
	if err != nil {
		return *new(IStakingConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingConfig)).(*IStakingConfig)
	return out0, nil
}

// PackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2207d882.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createCommitment(uint256 units, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) PackCreateCommitment(units *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) []byte {
	enc, err := staking.abi.Pack("createCommitment", units, duration, commissionBps, bond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2207d882.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createCommitment(uint256 units, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) TryPackCreateCommitment(units *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) ([]byte, error) {
	return staking.abi.Pack("createCommitment", units, duration, commissionBps, bond)
}

// UnpackCreateCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2207d882.
//
// Solidity: function createCommitment(uint256 units, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) UnpackCreateCommitment(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("createCommitment", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a34952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(uint256 id, uint256 amount) returns(uint256 shares)
func (staking *Staking) PackDelegate(id *big.Int, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("delegate", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9a34952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(uint256 id, uint256 amount) returns(uint256 shares)
func (staking *Staking) TryPackDelegate(id *big.Int, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("delegate", id, amount)
}

// UnpackDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9a34952.
//
// Solidity: function delegate(uint256 id, uint256 amount) returns(uint256 shares)
func (staking *Staking) UnpackDelegate(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("delegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFundRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93707a19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundRewards(uint256 amount) returns()
func (staking *Staking) PackFundRewards(amount *big.Int) []byte {
	enc, err := staking.abi.Pack("fundRewards", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93707a19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundRewards(uint256 amount) returns()
func (staking *Staking) TryPackFundRewards(amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("fundRewards", amount)
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address account) view returns(uint256)
func (staking *Staking) PackOwed(account common.Address) []byte {
	enc, err := staking.abi.Pack("owed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address account) view returns(uint256)
func (staking *Staking) TryPackOwed(account common.Address) ([]byte, error) {
	return staking.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (staking *Staking) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRemoveUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb8751a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeUnits(uint256 id, uint256 n) returns()
func (staking *Staking) PackRemoveUnits(id *big.Int, n *big.Int) []byte {
	enc, err := staking.abi.Pack("removeUnits", id, n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb8751a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeUnits(uint256 id, uint256 n) returns()
func (staking *Staking) TryPackRemoveUnits(id *big.Int, n *big.Int) ([]byte, error) {
	return staking.abi.Pack("removeUnits", id, n)
}

// PackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3be6ae2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestCount(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) PackRequestCount(id *big.Int, delegator common.Address) []byte {
	enc, err := staking.abi.Pack("requestCount", id, delegator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3be6ae2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestCount(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) TryPackRequestCount(id *big.Int, delegator common.Address) ([]byte, error) {
	return staking.abi.Pack("requestCount", id, delegator)
}

// UnpackRequestCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3be6ae2.
//
// Solidity: function requestCount(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) UnpackRequestCount(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("requestCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7538499f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestOf(uint256 id, address delegator, uint256 request) view returns(uint256 thawingShares, uint256 releaseEpoch)
func (staking *Staking) PackRequestOf(id *big.Int, delegator common.Address, request *big.Int) []byte {
	enc, err := staking.abi.Pack("requestOf", id, delegator, request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7538499f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestOf(uint256 id, address delegator, uint256 request) view returns(uint256 thawingShares, uint256 releaseEpoch)
func (staking *Staking) TryPackRequestOf(id *big.Int, delegator common.Address, request *big.Int) ([]byte, error) {
	return staking.abi.Pack("requestOf", id, delegator, request)
}

// RequestOfOutput serves as a container for the return parameters of contract
// method RequestOf.
type RequestOfOutput struct {
	ThawingShares *big.Int
	ReleaseEpoch  *big.Int
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7538499f.
//
// Solidity: function requestOf(uint256 id, address delegator, uint256 request) view returns(uint256 thawingShares, uint256 releaseEpoch)
func (staking *Staking) UnpackRequestOf(data []byte) (RequestOfOutput, error) {
	out, err := staking.abi.Unpack("requestOf", data)
	outstruct := new(RequestOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ThawingShares = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReleaseEpoch = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve() view returns(uint256)
func (staking *Staking) PackReserve() []byte {
	enc, err := staking.abi.Pack("reserve")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve() view returns(uint256)
func (staking *Staking) TryPackReserve() ([]byte, error) {
	return staking.abi.Pack("reserve")
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd3293de.
//
// Solidity: function reserve() view returns(uint256)
func (staking *Staking) UnpackReserve(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("reserve", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a9c29f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 id, uint256 epoch) returns()
func (staking *Staking) PackSettle(id *big.Int, epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("settle", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a9c29f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 id, uint256 epoch) returns()
func (staking *Staking) TryPackSettle(id *big.Int, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("settle", id, epoch)
}

// PackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78307ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesOf(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) PackSharesOf(id *big.Int, delegator common.Address) []byte {
	enc, err := staking.abi.Pack("sharesOf", id, delegator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78307ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesOf(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) TryPackSharesOf(id *big.Int, delegator common.Address) ([]byte, error) {
	return staking.abi.Pack("sharesOf", id, delegator)
}

// UnpackSharesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe78307ca.
//
// Solidity: function sharesOf(uint256 id, address delegator) view returns(uint256)
func (staking *Staking) UnpackSharesOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("sharesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTermsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf52c4ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool) terms)
func (staking *Staking) PackTermsAt(id *big.Int, epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("termsAt", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf52c4ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool) terms)
func (staking *Staking) TryPackTermsAt(id *big.Int, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("termsAt", id, epoch)
}

// UnpackTermsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf52c4ddd.
//
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool) terms)
func (staking *Staking) UnpackTermsAt(data []byte) (IStakingTerms, error) {
	out, err := staking.abi.Unpack("termsAt", data)
	if err != nil {
		return *new(IStakingTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingTerms)).(*IStakingTerms)
	return out0, nil
}

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbadc2dff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool))
func (staking *Staking) PackTermsOf(id *big.Int) []byte {
	enc, err := staking.abi.Pack("termsOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbadc2dff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool))
func (staking *Staking) TryPackTermsOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("termsOf", id)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbadc2dff.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool))
func (staking *Staking) UnpackTermsOf(data []byte) (IStakingTerms, error) {
	out, err := staking.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(IStakingTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingTerms)).(*IStakingTerms)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (staking *Staking) PackToken() []byte {
	enc, err := staking.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (staking *Staking) TryPackToken() ([]byte, error) {
	return staking.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (staking *Staking) UnpackToken(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (staking *Staking) PackTreasury() []byte {
	enc, err := staking.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (staking *Staking) TryPackTreasury() ([]byte, error) {
	return staking.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (staking *Staking) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x634b91e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function undelegate(uint256 id, uint256 shares) returns(uint256 request)
func (staking *Staking) PackUndelegate(id *big.Int, shares *big.Int) []byte {
	enc, err := staking.abi.Pack("undelegate", id, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x634b91e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function undelegate(uint256 id, uint256 shares) returns(uint256 request)
func (staking *Staking) TryPackUndelegate(id *big.Int, shares *big.Int) ([]byte, error) {
	return staking.abi.Pack("undelegate", id, shares)
}

// UnpackUndelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x634b91e3.
//
// Solidity: function undelegate(uint256 id, uint256 shares) returns(uint256 request)
func (staking *Staking) UnpackUndelegate(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("undelegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnitsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f8e4fbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitsAt(uint256 id, uint256 epoch) view returns(uint256)
func (staking *Staking) PackUnitsAt(id *big.Int, epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("unitsAt", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f8e4fbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitsAt(uint256 id, uint256 epoch) view returns(uint256)
func (staking *Staking) TryPackUnitsAt(id *big.Int, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("unitsAt", id, epoch)
}

// UnpackUnitsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f8e4fbe.
//
// Solidity: function unitsAt(uint256 id, uint256 epoch) view returns(uint256)
func (staking *Staking) UnpackUnitsAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("unitsAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x441a3e70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 id, uint256 request) returns(uint256 amount)
func (staking *Staking) PackWithdraw(id *big.Int, request *big.Int) []byte {
	enc, err := staking.abi.Pack("withdraw", id, request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x441a3e70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 id, uint256 request) returns(uint256 amount)
func (staking *Staking) TryPackWithdraw(id *big.Int, request *big.Int) ([]byte, error) {
	return staking.abi.Pack("withdraw", id, request)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x441a3e70.
//
// Solidity: function withdraw(uint256 id, uint256 request) returns(uint256 amount)
func (staking *Staking) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StakingActivated represents a Activated event raised by the Staking contract.
type StakingActivated struct {
	Id         *big.Int
	StartEpoch *big.Int
	EndEpoch   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingActivatedEventName = "Activated"

// ContractEventName returns the user-defined event name.
func (StakingActivated) ContractEventName() string {
	return StakingActivatedEventName
}

// UnpackActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Activated(uint256 indexed id, uint256 startEpoch, uint256 endEpoch)
func (staking *Staking) UnpackActivatedEvent(log *types.Log) (*StakingActivated, error) {
	event := "Activated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingActivated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingBondAdded represents a BondAdded event raised by the Staking contract.
type StakingBondAdded struct {
	Id     *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingBondAddedEventName = "BondAdded"

// ContractEventName returns the user-defined event name.
func (StakingBondAdded) ContractEventName() string {
	return StakingBondAddedEventName
}

// UnpackBondAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondAdded(uint256 indexed id, uint256 amount)
func (staking *Staking) UnpackBondAddedEvent(log *types.Log) (*StakingBondAdded, error) {
	event := "BondAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingBondAdded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCollected represents a Collected event raised by the Staking contract.
type StakingCollected struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (StakingCollected) ContractEventName() string {
	return StakingCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(address indexed account, uint256 amount)
func (staking *Staking) UnpackCollectedEvent(log *types.Log) (*StakingCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCollected)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCommitmentClosed represents a CommitmentClosed event raised by the Staking contract.
type StakingCommitmentClosed struct {
	Id   *big.Int
	Bond *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const StakingCommitmentClosedEventName = "CommitmentClosed"

// ContractEventName returns the user-defined event name.
func (StakingCommitmentClosed) ContractEventName() string {
	return StakingCommitmentClosedEventName
}

// UnpackCommitmentClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitmentClosed(uint256 indexed id, uint256 bond)
func (staking *Staking) UnpackCommitmentClosedEvent(log *types.Log) (*StakingCommitmentClosed, error) {
	event := "CommitmentClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCommitmentClosed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCommitmentCreated represents a CommitmentCreated event raised by the Staking contract.
type StakingCommitmentCreated struct {
	Id                *big.Int
	Provider          common.Address
	Units             *big.Int
	Duration          *big.Int
	CommissionBps     *big.Int
	CollateralPerUnit *big.Int
	Raw               *types.Log // Blockchain specific contextual infos
}

const StakingCommitmentCreatedEventName = "CommitmentCreated"

// ContractEventName returns the user-defined event name.
func (StakingCommitmentCreated) ContractEventName() string {
	return StakingCommitmentCreatedEventName
}

// UnpackCommitmentCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitmentCreated(uint256 indexed id, address indexed provider, uint256 units, uint256 duration, uint256 commissionBps, uint256 collateralPerUnit)
func (staking *Staking) UnpackCommitmentCreatedEvent(log *types.Log) (*StakingCommitmentCreated, error) {
	event := "CommitmentCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCommitmentCreated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingCommitmentFailed represents a CommitmentFailed event raised by the Staking contract.
type StakingCommitmentFailed struct {
	Id       *big.Int
	EndEpoch *big.Int
	Failures *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingCommitmentFailedEventName = "CommitmentFailed"

// ContractEventName returns the user-defined event name.
func (StakingCommitmentFailed) ContractEventName() string {
	return StakingCommitmentFailedEventName
}

// UnpackCommitmentFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitmentFailed(uint256 indexed id, uint256 endEpoch, uint256 failures)
func (staking *Staking) UnpackCommitmentFailedEvent(log *types.Log) (*StakingCommitmentFailed, error) {
	event := "CommitmentFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingCommitmentFailed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingConfigured represents a Configured event raised by the Staking contract.
type StakingConfigured struct {
	Config   IStakingConfig
	Token    common.Address
	Capacity common.Address
	Treasury common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingConfiguredEventName = "Configured"

// ContractEventName returns the user-defined event name.
func (StakingConfigured) ContractEventName() string {
	return StakingConfiguredEventName
}

// UnpackConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Configured((uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8) config, address token, address capacity, address treasury)
func (staking *Staking) UnpackConfiguredEvent(log *types.Log) (*StakingConfigured, error) {
	event := "Configured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingConfigured)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingDelegated represents a Delegated event raised by the Staking contract.
type StakingDelegated struct {
	Id        *big.Int
	Delegator common.Address
	Amount    *big.Int
	Shares    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingDelegatedEventName = "Delegated"

// ContractEventName returns the user-defined event name.
func (StakingDelegated) ContractEventName() string {
	return StakingDelegatedEventName
}

// UnpackDelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delegated(uint256 indexed id, address indexed delegator, uint256 amount, uint256 shares)
func (staking *Staking) UnpackDelegatedEvent(log *types.Log) (*StakingDelegated, error) {
	event := "Delegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingDelegated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingRewardsClaimed represents a RewardsClaimed event raised by the Staking contract.
type StakingRewardsClaimed struct {
	Id      *big.Int
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingRewardsClaimedEventName = "RewardsClaimed"

// ContractEventName returns the user-defined event name.
func (StakingRewardsClaimed) ContractEventName() string {
	return StakingRewardsClaimedEventName
}

// UnpackRewardsClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsClaimed(uint256 indexed id, address indexed account, uint256 amount)
func (staking *Staking) UnpackRewardsClaimedEvent(log *types.Log) (*StakingRewardsClaimed, error) {
	event := "RewardsClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRewardsClaimed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingRewardsForfeited represents a RewardsForfeited event raised by the Staking contract.
type StakingRewardsForfeited struct {
	Id     *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingRewardsForfeitedEventName = "RewardsForfeited"

// ContractEventName returns the user-defined event name.
func (StakingRewardsForfeited) ContractEventName() string {
	return StakingRewardsForfeitedEventName
}

// UnpackRewardsForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsForfeited(uint256 indexed id, uint256 amount)
func (staking *Staking) UnpackRewardsForfeitedEvent(log *types.Log) (*StakingRewardsForfeited, error) {
	event := "RewardsForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRewardsForfeited)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingRewardsFunded represents a RewardsFunded event raised by the Staking contract.
type StakingRewardsFunded struct {
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingRewardsFundedEventName = "RewardsFunded"

// ContractEventName returns the user-defined event name.
func (StakingRewardsFunded) ContractEventName() string {
	return StakingRewardsFundedEventName
}

// UnpackRewardsFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsFunded(address indexed from, uint256 amount)
func (staking *Staking) UnpackRewardsFundedEvent(log *types.Log) (*StakingRewardsFunded, error) {
	event := "RewardsFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRewardsFunded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingRewardsVested represents a RewardsVested event raised by the Staking contract.
type StakingRewardsVested struct {
	Id         *big.Int
	Epoch      *big.Int
	Commission *big.Int
	ToBond     *big.Int
	ToPool     *big.Int
	Returned   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingRewardsVestedEventName = "RewardsVested"

// ContractEventName returns the user-defined event name.
func (StakingRewardsVested) ContractEventName() string {
	return StakingRewardsVestedEventName
}

// UnpackRewardsVestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsVested(uint256 indexed id, uint256 epoch, uint256 commission, uint256 toBond, uint256 toPool, uint256 returned)
func (staking *Staking) UnpackRewardsVestedEvent(log *types.Log) (*StakingRewardsVested, error) {
	event := "RewardsVested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRewardsVested)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingSettled represents a Settled event raised by the Staking contract.
type StakingSettled struct {
	Id            *big.Int
	Epoch         *big.Int
	Settler       common.Address
	Opportunities *big.Int
	Claimed       *big.Int
	Proven        *big.Int
	Earned        *big.Int
	Reward        *big.Int
	Fee           *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (StakingSettled) ContractEventName() string {
	return StakingSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint256 indexed id, uint256 indexed epoch, address indexed settler, uint256 opportunities, uint256 claimed, uint256 proven, uint256 earned, uint256 reward, uint256 fee)
func (staking *Staking) UnpackSettledEvent(log *types.Log) (*StakingSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSettled)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingSlashed represents a Slashed event raised by the Staking contract.
type StakingSlashed struct {
	Id             *big.Int
	Epoch          *big.Int
	ForDowntime    *big.Int
	ForFalseClaims *big.Int
	FromBond       *big.Int
	FromPool       *big.Int
	FromThawing    *big.Int
	Bounty         *big.Int
	Burned         *big.Int
	ToTreasury     *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const StakingSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakingSlashed) ContractEventName() string {
	return StakingSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(uint256 indexed id, uint256 indexed epoch, uint256 forDowntime, uint256 forFalseClaims, uint256 fromBond, uint256 fromPool, uint256 fromThawing, uint256 bounty, uint256 burned, uint256 toTreasury)
func (staking *Staking) UnpackSlashedEvent(log *types.Log) (*StakingSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingUndelegated represents a Undelegated event raised by the Staking contract.
type StakingUndelegated struct {
	Id            *big.Int
	Delegator     common.Address
	Request       *big.Int
	Shares        *big.Int
	Amount        *big.Int
	ThawingShares *big.Int
	ReleaseEpoch  *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingUndelegatedEventName = "Undelegated"

// ContractEventName returns the user-defined event name.
func (StakingUndelegated) ContractEventName() string {
	return StakingUndelegatedEventName
}

// UnpackUndelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Undelegated(uint256 indexed id, address indexed delegator, uint256 request, uint256 shares, uint256 amount, uint256 thawingShares, uint256 releaseEpoch)
func (staking *Staking) UnpackUndelegatedEvent(log *types.Log) (*StakingUndelegated, error) {
	event := "Undelegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUndelegated)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingUnitsAdded represents a UnitsAdded event raised by the Staking contract.
type StakingUnitsAdded struct {
	Id    *big.Int
	Units *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const StakingUnitsAddedEventName = "UnitsAdded"

// ContractEventName returns the user-defined event name.
func (StakingUnitsAdded) ContractEventName() string {
	return StakingUnitsAddedEventName
}

// UnpackUnitsAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitsAdded(uint256 indexed id, uint256 units)
func (staking *Staking) UnpackUnitsAddedEvent(log *types.Log) (*StakingUnitsAdded, error) {
	event := "UnitsAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnitsAdded)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingUnitsRemoved represents a UnitsRemoved event raised by the Staking contract.
type StakingUnitsRemoved struct {
	Id        *big.Int
	Units     *big.Int
	FromEpoch *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingUnitsRemovedEventName = "UnitsRemoved"

// ContractEventName returns the user-defined event name.
func (StakingUnitsRemoved) ContractEventName() string {
	return StakingUnitsRemovedEventName
}

// UnpackUnitsRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitsRemoved(uint256 indexed id, uint256 units, uint256 fromEpoch)
func (staking *Staking) UnpackUnitsRemovedEvent(log *types.Log) (*StakingUnitsRemoved, error) {
	event := "UnitsRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnitsRemoved)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingWithdrawn represents a Withdrawn event raised by the Staking contract.
type StakingWithdrawn struct {
	Id        *big.Int
	Delegator common.Address
	Request   *big.Int
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakingWithdrawn) ContractEventName() string {
	return StakingWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint256 indexed id, address indexed delegator, uint256 request, uint256 amount)
func (staking *Staking) UnpackWithdrawnEvent(log *types.Log) (*StakingWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingWithdrawn)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return staking.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return staking.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EpochNotFinal"].ID.Bytes()[:4]) {
		return staking.UnpackEpochNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EpochOutOfRange"].ID.Bytes()[:4]) {
		return staking.UnpackEpochOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidCommission"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidCommissionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidDuration"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidUnits"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NoSuchCommitment"].ID.Bytes()[:4]) {
		return staking.UnpackNoSuchCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NoSuchRequest"].ID.Bytes()[:4]) {
		return staking.UnpackNoSuchRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotEnoughShares"].ID.Bytes()[:4]) {
		return staking.UnpackNotEnoughSharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotEnoughUnits"].ID.Bytes()[:4]) {
		return staking.UnpackNotEnoughUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotNextEpoch"].ID.Bytes()[:4]) {
		return staking.UnpackNotNextEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return staking.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotSettled"].ID.Bytes()[:4]) {
		return staking.UnpackNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NothingToCollect"].ID.Bytes()[:4]) {
		return staking.UnpackNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return staking.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return staking.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return staking.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillThawing"].ID.Bytes()[:4]) {
		return staking.UnpackStillThawingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return staking.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingAlreadySettled represents a AlreadySettled error raised by the Staking contract.
type StakingAlreadySettled struct {
	Id    *big.Int
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySettled(uint256 id, uint256 epoch)
func StakingAlreadySettledErrorID() common.Hash {
	return common.HexToHash("0xd0e4288f6b156487bb3f26ea7a1e549f92b92600ffd90e356619661f922bcc50")
}

// UnpackAlreadySettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySettled(uint256 id, uint256 epoch)
func (staking *Staking) UnpackAlreadySettledError(raw []byte) (*StakingAlreadySettled, error) {
	out := new(StakingAlreadySettled)
	if err := staking.abi.UnpackIntoInterface(out, "AlreadySettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingBondTooSmall represents a BondTooSmall error raised by the Staking contract.
type StakingBondTooSmall struct {
	Bond     *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 required)
func StakingBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 required)
func (staking *Staking) UnpackBondTooSmallError(raw []byte) (*StakingBondTooSmall, error) {
	out := new(StakingBondTooSmall)
	if err := staking.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Staking contract.
type StakingCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func StakingCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (staking *Staking) UnpackCheckpointUnorderedInsertionError(raw []byte) (*StakingCheckpointUnorderedInsertion, error) {
	out := new(StakingCheckpointUnorderedInsertion)
	if err := staking.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingEpochNotFinal represents a EpochNotFinal error raised by the Staking contract.
type StakingEpochNotFinal struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotFinal(uint256 epoch)
func StakingEpochNotFinalErrorID() common.Hash {
	return common.HexToHash("0x38cb05aa7032ec980ca8c497127e32406a9048bfff9161fc6b4eef0e0b1b5cb0")
}

// UnpackEpochNotFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotFinal(uint256 epoch)
func (staking *Staking) UnpackEpochNotFinalError(raw []byte) (*StakingEpochNotFinal, error) {
	out := new(StakingEpochNotFinal)
	if err := staking.abi.UnpackIntoInterface(out, "EpochNotFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingEpochOutOfRange represents a EpochOutOfRange error raised by the Staking contract.
type StakingEpochOutOfRange struct {
	Id    *big.Int
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochOutOfRange(uint256 id, uint256 epoch)
func StakingEpochOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x388e85907f0576fa3ee0baabbb30e99a208abba6d7f64d2297202f707ec414ee")
}

// UnpackEpochOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochOutOfRange(uint256 id, uint256 epoch)
func (staking *Staking) UnpackEpochOutOfRangeError(raw []byte) (*StakingEpochOutOfRange, error) {
	out := new(StakingEpochOutOfRange)
	if err := staking.abi.UnpackIntoInterface(out, "EpochOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidCommission represents a InvalidCommission error raised by the Staking contract.
type StakingInvalidCommission struct {
	CommissionBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCommission(uint256 commissionBps)
func StakingInvalidCommissionErrorID() common.Hash {
	return common.HexToHash("0x83f820d3bfd17523476603ee7aef4a53b244f8afca48198df72047a7cda966c1")
}

// UnpackInvalidCommissionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCommission(uint256 commissionBps)
func (staking *Staking) UnpackInvalidCommissionError(raw []byte) (*StakingInvalidCommission, error) {
	out := new(StakingInvalidCommission)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidCommission", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidConfig represents a InvalidConfig error raised by the Staking contract.
type StakingInvalidConfig struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig(string what)
func StakingInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x89a61989863f97edef3cf9672465dbf8e5f073c532d59146a86917af6f971ea7")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig(string what)
func (staking *Staking) UnpackInvalidConfigError(raw []byte) (*StakingInvalidConfig, error) {
	out := new(StakingInvalidConfig)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidDuration represents a InvalidDuration error raised by the Staking contract.
type StakingInvalidDuration struct {
	Duration *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDuration(uint256 duration)
func StakingInvalidDurationErrorID() common.Hash {
	return common.HexToHash("0x4ede0ebc942d84ecb08b2e48ca6725f2aa28837e65b0ea04d5af93f2ca6f0f8a")
}

// UnpackInvalidDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDuration(uint256 duration)
func (staking *Staking) UnpackInvalidDurationError(raw []byte) (*StakingInvalidDuration, error) {
	out := new(StakingInvalidDuration)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidUnits represents a InvalidUnits error raised by the Staking contract.
type StakingInvalidUnits struct {
	Units *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidUnits(uint256 units, uint256 max)
func StakingInvalidUnitsErrorID() common.Hash {
	return common.HexToHash("0xced18a1bed577bc3544e46e1ce96c7f22a6427e3501bb2ddde713b8f0fc1fb07")
}

// UnpackInvalidUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidUnits(uint256 units, uint256 max)
func (staking *Staking) UnpackInvalidUnitsError(raw []byte) (*StakingInvalidUnits, error) {
	out := new(StakingInvalidUnits)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNoSuchCommitment represents a NoSuchCommitment error raised by the Staking contract.
type StakingNoSuchCommitment struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchCommitment(uint256 id)
func StakingNoSuchCommitmentErrorID() common.Hash {
	return common.HexToHash("0x7eb3bd192eac97f3820b2460a2d64ac76d2d0b3cca0d3e29b4a6d4137c1b2d7d")
}

// UnpackNoSuchCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchCommitment(uint256 id)
func (staking *Staking) UnpackNoSuchCommitmentError(raw []byte) (*StakingNoSuchCommitment, error) {
	out := new(StakingNoSuchCommitment)
	if err := staking.abi.UnpackIntoInterface(out, "NoSuchCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNoSuchRequest represents a NoSuchRequest error raised by the Staking contract.
type StakingNoSuchRequest struct {
	Request *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRequest(uint256 request)
func StakingNoSuchRequestErrorID() common.Hash {
	return common.HexToHash("0x425f7af4d9908c082eaa9fa91af492ba724801d928d42c4a34eb2feb5e7b62d3")
}

// UnpackNoSuchRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRequest(uint256 request)
func (staking *Staking) UnpackNoSuchRequestError(raw []byte) (*StakingNoSuchRequest, error) {
	out := new(StakingNoSuchRequest)
	if err := staking.abi.UnpackIntoInterface(out, "NoSuchRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotEnoughShares represents a NotEnoughShares error raised by the Staking contract.
type StakingNotEnoughShares struct {
	Wanted *big.Int
	Held   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughShares(uint256 wanted, uint256 held)
func StakingNotEnoughSharesErrorID() common.Hash {
	return common.HexToHash("0x808722dc6bb19b9bc1748e6941d449df3fc9b2843a2171f037cbeca589d51871")
}

// UnpackNotEnoughSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughShares(uint256 wanted, uint256 held)
func (staking *Staking) UnpackNotEnoughSharesError(raw []byte) (*StakingNotEnoughShares, error) {
	out := new(StakingNotEnoughShares)
	if err := staking.abi.UnpackIntoInterface(out, "NotEnoughShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotEnoughUnits represents a NotEnoughUnits error raised by the Staking contract.
type StakingNotEnoughUnits struct {
	Wanted *big.Int
	Units  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughUnits(uint256 wanted, uint256 units)
func StakingNotEnoughUnitsErrorID() common.Hash {
	return common.HexToHash("0x5b9fb5a91e790497c7c17fdc9ca33314fc804056ca0e02de1335c95a3b0e555f")
}

// UnpackNotEnoughUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughUnits(uint256 wanted, uint256 units)
func (staking *Staking) UnpackNotEnoughUnitsError(raw []byte) (*StakingNotEnoughUnits, error) {
	out := new(StakingNotEnoughUnits)
	if err := staking.abi.UnpackIntoInterface(out, "NotEnoughUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotNextEpoch represents a NotNextEpoch error raised by the Staking contract.
type StakingNotNextEpoch struct {
	Id   *big.Int
	Next *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNextEpoch(uint256 id, uint256 next)
func StakingNotNextEpochErrorID() common.Hash {
	return common.HexToHash("0xc1fea46f0189471795d93a6d21dc086bb2e86b770e39cdde9bc7378bf8618020")
}

// UnpackNotNextEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNextEpoch(uint256 id, uint256 next)
func (staking *Staking) UnpackNotNextEpochError(raw []byte) (*StakingNotNextEpoch, error) {
	out := new(StakingNotNextEpoch)
	if err := staking.abi.UnpackIntoInterface(out, "NotNextEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotProvider represents a NotProvider error raised by the Staking contract.
type StakingNotProvider struct {
	Id     *big.Int
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(uint256 id, address caller)
func StakingNotProviderErrorID() common.Hash {
	return common.HexToHash("0x55a3d2d6d2dd0555c02c32a58cb2b6051f92c64478551c56ca5655097867405f")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(uint256 id, address caller)
func (staking *Staking) UnpackNotProviderError(raw []byte) (*StakingNotProvider, error) {
	out := new(StakingNotProvider)
	if err := staking.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotSettled represents a NotSettled error raised by the Staking contract.
type StakingNotSettled struct {
	Id   *big.Int
	Next *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettled(uint256 id, uint256 next)
func StakingNotSettledErrorID() common.Hash {
	return common.HexToHash("0x6903d2bd48e9078572eb835b42b22d3539d6f73bdf96e7440a2a0bb182f33513")
}

// UnpackNotSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettled(uint256 id, uint256 next)
func (staking *Staking) UnpackNotSettledError(raw []byte) (*StakingNotSettled, error) {
	out := new(StakingNotSettled)
	if err := staking.abi.UnpackIntoInterface(out, "NotSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNothingToCollect represents a NothingToCollect error raised by the Staking contract.
type StakingNothingToCollect struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCollect()
func StakingNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0x7b2c2feff2da1aeb7690a0c70beceb7ffc6cce3734d3f5b1f282b23bd12dd5f3")
}

// UnpackNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCollect()
func (staking *Staking) UnpackNothingToCollectError(raw []byte) (*StakingNothingToCollect, error) {
	out := new(StakingNothingToCollect)
	if err := staking.abi.UnpackIntoInterface(out, "NothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Staking contract.
type StakingReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakingReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (staking *Staking) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakingReentrancyGuardReentrantCall, error) {
	out := new(StakingReentrancyGuardReentrantCall)
	if err := staking.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Staking contract.
type StakingSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StakingSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (staking *Staking) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StakingSafeCastOverflowedUintDowncast, error) {
	out := new(StakingSafeCastOverflowedUintDowncast)
	if err := staking.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Staking contract.
type StakingSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakingSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (staking *Staking) UnpackSafeERC20FailedOperationError(raw []byte) (*StakingSafeERC20FailedOperation, error) {
	out := new(StakingSafeERC20FailedOperation)
	if err := staking.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStillThawing represents a StillThawing error raised by the Staking contract.
type StakingStillThawing struct {
	ReleaseEpoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillThawing(uint256 releaseEpoch)
func StakingStillThawingErrorID() common.Hash {
	return common.HexToHash("0x686e00f349fec1ae41a99f9b25348f940a560249a7008268b91088e3a5109be4")
}

// UnpackStillThawingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillThawing(uint256 releaseEpoch)
func (staking *Staking) UnpackStillThawingError(raw []byte) (*StakingStillThawing, error) {
	out := new(StakingStillThawing)
	if err := staking.abi.UnpackIntoInterface(out, "StillThawing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingWrongState represents a WrongState error raised by the Staking contract.
type StakingWrongState struct {
	Id    *big.Int
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(uint256 id, uint8 state)
func StakingWrongStateErrorID() common.Hash {
	return common.HexToHash("0x800b061518cbf2095c1b1778c2e3202c0e88a5711a68b4d0ca85bbcbf3523260")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(uint256 id, uint8 state)
func (staking *Staking) UnpackWrongStateError(raw []byte) (*StakingWrongState, error) {
	out := new(StakingWrongState)
	if err := staking.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingZeroAmount represents a ZeroAmount error raised by the Staking contract.
type StakingZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakingZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (staking *Staking) UnpackZeroAmountError(raw []byte) (*StakingZeroAmount, error) {
	out := new(StakingZeroAmount)
	if err := staking.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
