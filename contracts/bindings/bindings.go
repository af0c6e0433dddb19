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
}

// CapacityMetaData contains all meta data concerning the Capacity contract.
var CapacityMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"beaconOf\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beginSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengesOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"countsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Counts\",\"components\":[{\"name\":\"opportunities\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawAudit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"genesis\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"responseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"respondedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"query\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sealOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"postedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalProven\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuditDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"query\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuditProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengeOpened\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"logBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"target\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"genesis\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"shareRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bitmap\",\"type\":\"uint256[4]\",\"indexed\":false,\"internalType\":\"uint256[4]\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadySealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditAlreadyDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditNotDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockHashUnavailable\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeAlreadyOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeNotOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochFull\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBitmap\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NotAChallenge\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAFieldElement\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofWindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealAlreadyBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealNotBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBeacon\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongResponse\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Capacity",
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
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256))
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
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256))
func (capacity *Capacity) TryPackCountsOf(id *big.Int, epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("countsOf", id, epoch)
}

// UnpackCountsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb451b225.
//
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256))
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
// the contract method with ID 0x02a77b6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postSeal(uint256 id, uint256 sealRoot) returns()
func (capacity *Capacity) PackPostSeal(id *big.Int, sealRoot *big.Int) []byte {
	enc, err := capacity.abi.Pack("postSeal", id, sealRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a77b6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postSeal(uint256 id, uint256 sealRoot) returns()
func (capacity *Capacity) TryPackPostSeal(id *big.Int, sealRoot *big.Int) ([]byte, error) {
	return capacity.abi.Pack("postSeal", id, sealRoot)
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
// Solidity: event Configured((uint8,uint16,uint8,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16) config, address staking, address verifier, uint256 genesis)
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

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Account\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commissionBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"failures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nextEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unvested\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createCommitment\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundRewards\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"undelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Activated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"collateralPerUnit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentFailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"failures\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsForfeited\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsFunded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsVested\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commission\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settler\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"opportunities\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"earned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"forDowntime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forFalseClaims\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromThawing\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Undelegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochNotFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochOutOfRange\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCommission\",\"inputs\":[{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchCommitment\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRequest\",\"inputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughShares\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotNextEpoch\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StillThawing\",\"inputs\":[{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Staking",
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
// Solidity: function claimable(uint256 id, address account) view returns(uint256)
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
// Solidity: function claimable(uint256 id, address account) view returns(uint256)
func (staking *Staking) TryPackClaimable(id *big.Int, account common.Address) ([]byte, error) {
	return staking.abi.Pack("claimable", id, account)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0c7f71c.
//
// Solidity: function claimable(uint256 id, address account) view returns(uint256)
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

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbadc2dff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8))
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
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8))
func (staking *Staking) TryPackTermsOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("termsOf", id)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbadc2dff.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8))
func (staking *Staking) UnpackTermsOf(data []byte) (IStakingTerms, error) {
	out, err := staking.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(IStakingTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingTerms)).(*IStakingTerms)
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
