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
	Blocks         uint32
	Segments       uint32
	Positions      uint8
	ChallengeOdds  uint32
	EpochBlocks    uint32
	SealEpochs     uint32
	SealGrace      uint32
	ResponseWindow uint32
	ProofWindow    uint32
	MaxChallenges  uint16
}

// ICapacityCounts is an auto generated low-level Go binding around an user-defined struct.
type ICapacityCounts struct {
	Opportunities *big.Int
	Claimed       *big.Int
	Proven        *big.Int
	MostActive    *big.Int
}

// ICapacityProof is an auto generated low-level Go binding around an user-defined struct.
type ICapacityProof struct {
	Points        [8]*big.Int
	Commitments   [2]*big.Int
	CommitmentPok [2]*big.Int
}

// IProviderAccountAllowedCall is an auto generated low-level Go binding around an user-defined struct.
type IProviderAccountAllowedCall struct {
	Target   common.Address
	Selector [4]byte
}

// IStakingAccount is an auto generated low-level Go binding around an user-defined struct.
type IStakingAccount struct {
	CollateralPerUnit *big.Int
	Duration          uint32
	CommissionBps     uint16
	MinBondBps        uint16
	VestingEpochs     uint8
	NextEpoch         uint32
	Failing           uint64
	Bond              *big.Int
	PoolTokens        *big.Int
	PoolShares        *big.Int
	ThawingTokens     *big.Int
	ThawingShares     *big.Int
	Unreleased        *big.Int
}

// IStakingConfig is an auto generated low-level Go binding around an user-defined struct.
type IStakingConfig struct {
	Token    common.Address
	Capacity common.Address
	MaxUnits uint16
}

// IStakingHeldSlash is an auto generated low-level Go binding around an user-defined struct.
type IStakingHeldSlash struct {
	Epoch       uint32
	DueEpoch    uint32
	Fate        uint8
	Settler     common.Address
	FromBond    *big.Int
	FromPool    *big.Int
	FromThawing *big.Int
	Forfeited   *big.Int
}

// IStakingParameters is an auto generated low-level Go binding around an user-defined struct.
type IStakingParameters struct {
	CollateralPerUnit *big.Int
	RewardPool        *big.Int
	RewardCap         *big.Int
	OpeningFee        *big.Int
	SettleFee         *big.Int
	MinBondBps        uint16
	ToleranceBps      uint16
	DowntimeBps       uint16
	FalseClaimBps     uint16
	BountyBps         uint16
	BurnBps           uint16
	MaxFailures       uint8
	FailureEpochs     uint8
	MaxStakeMultiple  uint8
	VestingEpochs     uint8
	ThawingEpochs     uint8
	HoldEpochs        uint8
}

// IStakingTerms is an auto generated low-level Go binding around an user-defined struct.
type IStakingTerms struct {
	Provider   common.Address
	Units      uint16
	StartEpoch uint32
	EndEpoch   uint32
	State      uint8
	Reduced    bool
	SpeedClass uint8
}

// AuthorityMetaData contains all meta data concerning the Authority contract.
var AuthorityMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"council\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"staking\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNCIL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GOVERNOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GUARDIAN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LEASE_MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PUBLIC_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"immediate\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"consumeScheduledOp\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"expiration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAccess\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"since\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"currentDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pendingDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"effect\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNonce\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSchedule\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isMember\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashOperation\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"labelRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minSetback\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"when\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selectors\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateAuthority\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OperationCanceled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationExecuted\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"schedule\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGrantDelayChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"newMember\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGuardianChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleLabel\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetAdminDelayUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetFunctionRoleUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":false,\"internalType\":\"bytes4\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagerAlreadyScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessManagerExpired\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerInvalidInitialAdmin\",\"inputs\":[{\"name\":\"initialAdmin\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotReady\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedAccount\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCancel\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedConsume\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DelayTooLong\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Authority",
	Bin: "0x608060405234801561000f575f5ffd5b5060405161325638038061325683398101604081905261002e91610783565b856001600160a01b03811661005d57604051630409d6d160e11b81525f60048201526024015b60405180910390fd5b6100695f8281806101cc565b50506040805160808101825263712f382360e01b8152630787a21360e51b6020820152631fa5d41d60e11b9181019190915263215c6c5b60e11b60608201525f5b60048110156100dd576100d5838383600481106100c9576100c96107fd565b602002015160016101eb565b6001016100aa565b506100f182638456cb5960e01b60026101eb565b6040805180820190915263d539f8b160e01b815263159411dd60e11b60208201525f5b60028110156101475761013f85838360028110610133576101336107fd565b602002015160026101eb565b600101610114565b5061015b836304b9cd0760e31b60046101eb565b61016e84632c4b482560e21b60036101eb565b61017a600160026102a8565b6101876001895f886101cc565b506101956002885f806101cc565b506101a36004875f806101cc565b506101b16002875f806101cc565b506101be5f8981886101cc565b50505050505050505061085f565b5f6101d682610358565b6101e285858585610396565b95945050505050565b638561a1b560e01b6001600160e01b031983160161022857604051637a3a272560e11b81526001600160e01b031983166004820152602401610054565b6001600160a01b0383165f818152602081815260408083206001600160e01b031987168085529083529281902080546001600160401b0319166001600160401b038716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b6001600160401b03821615806102c657506001600160401b03828116145b156102ef5760405163061c6a4360e21b81526001600160401b0383166004820152602401610054565b6001600160401b038281165f8181526001602081905260408083209091018054600160401b600160801b03191668010000000000000000958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b62278d0063ffffffff821611156103935760405163ee4ed64360e01b815263ffffffff8216600482015262278d006024820152604401610054565b50565b5f6002600160401b03196001600160401b038616016103d35760405163061c6a4360e21b81526001600160401b0386166004820152602401610054565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff16159081156104c85763ffffffff851661041e6105dc565b6104289190610825565b905060405180604001604052808265ffffffffffff1681526020016104588663ffffffff166105eb60201b60201c565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c16845282529091208351815494909201519092166601000000000000026001600160a01b031990931665ffffffffffff9091161791909117905561056e565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a1684529091528120546105149166010000000000009091046001600160701b03169086906105f4565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316660100000000000002600160301b600160a01b03199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f6105e64261069a565b905090565b63ffffffff1690565b5f80806106096001600160701b0387166106d0565b90505f6106448563ffffffff168763ffffffff168463ffffffff161161062f575f610639565b6106398885610843565b63ffffffff166106ee565b905063ffffffff81166106556105dc565b61065f9190610825565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f65ffffffffffff8211156106cc576040516306dfcc6560e41b81526030600482015260248101839052604401610054565b5090565b5f806106e46001600160701b0384166106fe565b5090949350505050565b8082118183180281185b92915050565b5f80806107128461070d6105dc565b61071f565b9250925092509193909250565b6001600160501b03602083901c166001600160701b03831665ffffffffffff604085901c81169084168111156107575782828261075b565b815f5f5b9250925092509250925092565b80516001600160a01b038116811461077e575f5ffd5b919050565b5f5f5f5f5f5f60c08789031215610798575f5ffd5b6107a187610768565b95506107af60208801610768565b94506107bd60408801610768565b9350606087015163ffffffff811681146107d5575f5ffd5b92506107e360808801610768565b91506107f160a08801610768565b90509295509295509295565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff81811683821601908111156106f8576106f8610811565b63ffffffff82811682821603908111156106f8576106f8610811565b6129ea8061086c5f395ff3fe608060405260043610610212575f3560e01c80636d5115bd1161011e578063abd9bd2a116100a8578063d1f856ee1161006d578063d1f856ee146106b4578063d22b5989146106d3578063d6bb62c6146106f2578063f801a69814610711578063fe0776f51461074a575f5ffd5b8063abd9bd2a146105ec578063ac9650d814610619578063b700961314610645578063b7d2b16214610680578063cc1b6c811461069f575f5ffd5b8063846374da116100ee578063846374da1461054c578063853551b81461056057806394c7d7ee1461057f578063a166aa891461059e578063a64d95ce146105cd575f5ffd5b80636d5115bd146104f25780636dc0ae2214610511578063724c184c1461052557806375b238fc14610539575f5ffd5b806330cae1871161019f5780634136a33c1161016f5780634136a33c1461042c5780634665096d146104645780634c1da1e2146104795780635296295214610498578063530dd456146104b7575f5ffd5b806330cae187146103a75780633adc277a146103c65780633ca7c02a146103fc5780634125ff9014610416575f5ffd5b8063167bd395116101e5578063167bd395146102de57806318ff183c146102fd5780631cff79cd1461031c57806325c471a01461032f5780633078f1141461034e575f5ffd5b806301a3d6871461021657806308d6122d146102475780630b0a93ba1461026857806312be8727146102aa575b5f5ffd5b348015610221575f5ffd5b5061022a600481565b6040516001600160401b0390911681526020015b60405180910390f35b348015610252575f5ffd5b5061026661026136600461230e565b610769565b005b348015610273575f5ffd5b5061022a610282366004612370565b6001600160401b039081165f9081526001602081905260409091200154600160401b90041690565b3480156102b5575f5ffd5b506102c96102c4366004612370565b6107bb565b60405163ffffffff909116815260200161023e565b3480156102e9575f5ffd5b506102666102f8366004612389565b6107f5565b348015610308575f5ffd5b506102666103173660046123c4565b61080b565b6102c961032a36600461242d565b61086d565b34801561033a575f5ffd5b50610266610349366004612490565b610999565b348015610359575f5ffd5b5061036d6103683660046124d2565b6109bb565b60405161023e949392919065ffffffffffff948516815263ffffffff93841660208201529190921660408201529116606082015260800190565b3480156103b2575f5ffd5b506102666103c13660046124ec565b610a1f565b3480156103d1575f5ffd5b506103e56103e036600461251d565b610a31565b60405165ffffffffffff909116815260200161023e565b348015610407575f5ffd5b5061022a6001600160401b0381565b348015610421575f5ffd5b506102c962278d0081565b348015610437575f5ffd5b506102c961044636600461251d565b5f90815260026020526040902054600160301b900463ffffffff1690565b34801561046f575f5ffd5b5062093a806102c9565b348015610484575f5ffd5b506102c9610493366004612534565b610a62565b3480156104a3575f5ffd5b506102666104b23660046124ec565b610a8f565b3480156104c2575f5ffd5b5061022a6104d1366004612370565b6001600160401b039081165f90815260016020819052604090912001541690565b3480156104fd575f5ffd5b5061022a61050c366004612564565b610aa1565b34801561051c575f5ffd5b5061022a600181565b348015610530575f5ffd5b5061022a600281565b348015610544575f5ffd5b5061022a5f81565b348015610557575f5ffd5b5061022a600381565b34801561056b575f5ffd5b5061026661057a366004612590565b610adb565b34801561058a575f5ffd5b5061026661059936600461242d565b610b72565b3480156105a9575f5ffd5b506105bd6105b8366004612534565b610c1c565b604051901515815260200161023e565b3480156105d8575f5ffd5b506102666105e73660046125ab565b610c43565b3480156105f7575f5ffd5b5061060b6106063660046125d3565b610c55565b60405190815260200161023e565b348015610624575f5ffd5b50610638610633366004612633565b610c8e565b60405161023e9190612671565b348015610650575f5ffd5b5061066461065f3660046126f5565b610d73565b60408051921515835263ffffffff90911660208301520161023e565b34801561068b575f5ffd5b5061026661069a3660046124d2565b610e64565b3480156106aa575f5ffd5b50620697806102c9565b3480156106bf575f5ffd5b506106646106ce3660046124d2565b610e7b565b3480156106de575f5ffd5b506102666106ed36600461273d565b610ef4565b3480156106fd575f5ffd5b506102c961070c3660046125d3565b610f06565b34801561071c575f5ffd5b5061073061072b366004612759565b611014565b6040805192835263ffffffff90911660208301520161023e565b348015610755575f5ffd5b506102666107643660046124d2565b611155565b61077161117e565b5f5b828110156107b4576107ac85858584818110610791576107916127c6565b90506020020160208101906107a691906127da565b846111f5565b600101610773565b5050505050565b6001600160401b0381165f908152600160208190526040822001546107ef90600160801b90046001600160701b03166112b3565b92915050565b6107fd61117e565b61080782826112d1565b5050565b61081361117e565b604051637a9e5e4b60e01b81526001600160a01b038281166004830152831690637a9e5e4b906024015f604051808303815f87803b158015610853575f5ffd5b505af1158015610865573d5f5f3e3d5ffd5b505050505050565b5f33818061087d83888888611342565b9150915081158015610893575063ffffffff8116155b156108e65782876108a48888611393565b6040516381c6f24b60e01b81526001600160a01b0393841660048201529290911660248301526001600160e01b03191660448201526064015b60405180910390fd5b5f6108f384898989610c55565b90505f63ffffffff8316151580610919575061090e82610a31565b65ffffffffffff1615155b1561092a57610927826113aa565b90505b6003546109408a61093b8b8b611393565b6114a8565b6003819055506109878a8a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152503492506114cd915050565b506003559450505050505b9392505050565b6109a161117e565b6109b583836109af866107bb565b84611599565b50505050565b6001600160401b0382165f9081526001602090815260408083206001600160a01b03851684529091528120805465ffffffffffff811692918291829190610a1190600160301b90046001600160701b03166115b8565b969991985096509350505050565b610a2761117e565b61080782826115d9565b5f8181526002602052604081205465ffffffffffff16610a508161167c565b610a5a5780610992565b5f9392505050565b6001600160a01b0381165f908152602081905260408120600101546107ef906001600160701b03166112b3565b610a9761117e565b61080782826116aa565b6001600160a01b0382165f908152602081815260408083206001600160e01b0319851684529091529020546001600160401b031692915050565b610ae361117e565b6001600160401b0383161580610b0157506001600160401b03838116145b15610b2a5760405163061c6a4360e21b81526001600160401b03841660048201526024016108dd565b826001600160401b03167f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4508383604051610b6592919061281d565b60405180910390a2505050565b60408051638fb3603760e01b80825291513392918391638fb36037916004808201926020929091908290030181865afa158015610bb1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bd59190612830565b6001600160e01b03191614610c0857604051630641fee960e31b81526001600160a01b03821660048201526024016108dd565b6107b4610c1785838686610c55565b6113aa565b6001600160a01b03165f90815260208190526040902060010154600160701b900460ff1690565b610c4b61117e565b610807828261175b565b5f84848484604051602001610c6d949392919061284b565b6040516020818303038152906040528051906020012090505b949350505050565b604080515f815260208101909152606090826001600160401b03811115610cb757610cb76128bc565b604051908082528060200260200182016040528015610cea57816020015b6060815260200190600190039081610cd55790505b5091505f5b83811015610d6b57610d4630868684818110610d0d57610d0d6127c6565b9050602002810190610d1f91906128d0565b85604051602001610d3293929190612912565b60405160208183030381529060405261176e565b838281518110610d5857610d586127c6565b6020908102919091010152600101610cef565b505092915050565b5f5f610d7e84610c1c565b15610d8d57505f905080610e5c565b306001600160a01b03861603610db157610da784846117f0565b5f91509150610e5c565b638561a1b560e01b6001600160e01b0319841601610e21575f5f610dd55f88610e7b565b915091505f610de387610a62565b90505f610dfc8363ffffffff168363ffffffff16611806565b905083610e0a575f5f610e14565b63ffffffff811615815b9550955050505050610e5c565b5f610e2c8585610aa1565b90505f5f610e3a8389610e7b565b9150915081610e4a575f5f610e54565b63ffffffff811615815b945094505050505b935093915050565b610e6c61117e565b610e768282611815565b505050565b5f8067fffffffffffffffe196001600160401b03851601610ea15750600190505f610eed565b5f5f610ead86866109bb565b5050915091508165ffffffffffff165f14158015610ee25750610ece6118fe565b65ffffffffffff168265ffffffffffff1611155b93509150610eed9050565b9250929050565b610efc61117e565b610807828261190d565b5f3381610f138585611393565b90505f610f2288888888610c55565b5f8181526002602052604081205491925065ffffffffffff9091169003610f5f5760405163060a299b60e41b8152600481018290526024016108dd565b610f6b88888888611920565b610fb357604051630ff89d4760e21b81526001600160a01b038085166004830152808a166024830152881660448201526001600160e01b0319831660648201526084016108dd565b5f81815260026020526040808220805465ffffffffffff1916908190559051600160301b90910463ffffffff1691829184917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f791a398975050505050505050565b5f80338161102482898989611342565b9150505f8163ffffffff166110376118fe565b6110419190612935565b905063ffffffff8216158061107757505f8665ffffffffffff1611801561107757508065ffffffffffff168665ffffffffffff16105b156110885782896108a48a8a611393565b6110a28665ffffffffffff168265ffffffffffff16611806565b95506110b0838a8a8a610c55565b94506110bb856119e8565b5f8581526002602052604090819020805465ffffffffffff891669ffffffffffffffffffff19821617600160301b9182900463ffffffff90811660010190811692830291909117909255915190955086907f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b490611141908a9088908f908f908f90612953565b60405180910390a350505094509492505050565b6001600160a01b0381163314610e6c57604051635f159e6360e01b815260040160405180910390fd5b335f8061118c838236611a34565b9150915081610e76578063ffffffff165f036111e6575f6111ad8136611af7565b5060405163f07e038f60e01b81526001600160a01b03871660048201526001600160401b038216602482015290925060440190506108dd565b6109b5610c1784305f36610c55565b638561a1b560e01b6001600160e01b031983160161123257604051637a3a272560e11b81526001600160e01b0319831660048201526024016108dd565b6001600160a01b0383165f818152602081815260408083206001600160e01b0319871680855290835292819020805467ffffffffffffffff19166001600160401b038716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b5f5f6112c7836001600160701b03166115b8565b5090949350505050565b6001600160a01b0382165f81815260208190526040908190206001018054841515600160701b0260ff60701b19909116179055517f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb1389061133690841515815260200190565b60405180910390a25050565b5f80306001600160a01b038616036113685761135f868585611a34565b9150915061138a565b600483106113845761137f868661065f8787611393565b61135f565b505f9050805b94509492505050565b5f6113a16004828486612895565b61099291612998565b5f8181526002602052604081205465ffffffffffff811690600160301b900463ffffffff168183036113f25760405163060a299b60e41b8152600481018590526024016108dd565b6113fa6118fe565b65ffffffffffff168265ffffffffffff16111561142d57604051630c65b5bd60e11b8152600481018590526024016108dd565b6114368261167c565b1561145757604051631e2975b960e21b8152600481018590526024016108dd565b5f84815260026020526040808220805465ffffffffffff191690555163ffffffff83169186917f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d9190a39392505050565b6001600160a01b0382165f9081526001600160e01b0319821660205260408120610992565b6060814710156114f95760405163cf47918160e01b8152476004820152602481018390526044016108dd565b5f611505858486611cdd565b905080801561152657505f3d118061152657505f856001600160a01b03163b115b1561153b57611533611cf2565b915050610992565b801561156557604051639996b31560e01b81526001600160a01b03861660048201526024016108dd565b3d1561157857611573611d0b565b611591565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f6115a382611d16565b6115af85858585611d54565b95945050505050565b5f5f5f6115cc846115c76118fe565b611f9a565b9250925092509193909250565b6001600160401b03821615806115f757506001600160401b03828116145b156116205760405163061c6a4360e21b81526001600160401b03831660048201526024016108dd565b6001600160401b038281165f818152600160208190526040808320909101805467ffffffffffffffff19169486169485179055517f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409190a35050565b5f6116856118fe565b65ffffffffffff1661169a62093a8084612935565b65ffffffffffff16111592915050565b6001600160401b03821615806116c857506001600160401b03828116145b156116f15760405163061c6a4360e21b81526001600160401b03831660048201526024016108dd565b6001600160401b038281165f81815260016020819052604080832090910180546fffffffffffffffff00000000000000001916600160401b958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b61176481611d16565b6108078282611fe6565b60605f61177b84846120f5565b905080801561179c57505f3d118061179c57505f846001600160a01b03163b115b156117b1576117a9611cf2565b9150506107ef565b80156117db57604051639996b31560e01b81526001600160a01b03851660048201526024016108dd565b3d15611578576117e9611d0b565b5092915050565b5f6117fb83836114a8565b600354149392505050565b5f828218828411028218610992565b5f67fffffffffffffffe196001600160401b038416016118535760405163061c6a4360e21b81526001600160401b03841660048201526024016108dd565b6001600160401b0383165f9081526001602090815260408083206001600160a01b038616845290915281205465ffffffffffff16900361189457505f6107ef565b6001600160401b0383165f8181526001602090815260408083206001600160a01b038716808552925280832080546001600160a01b0319169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b5f61190842612108565b905090565b61191681611d16565b610807828261213e565b5f336001600160a01b03861681900361193d576001915050610c86565b5f6119485f83610e7b565b5090505f6119666119606102828961050c8a8a611393565b84610e7b565b50905081806119725750805b156119835760019350505050610c86565b306001600160a01b038816036119db575f5f61199f8888611af7565b50915091508180156119b957506001600160401b03811615155b156119d8575f6119c98287610e7b565b509650610c8695505050505050565b50505b505f979650505050505050565b5f8181526002602052604090205465ffffffffffff168015801590611a135750611a118161167c565b155b156108075760405163813e945960e01b8152600481018390526024016108dd565b5f806004831015611a4957505f905080610e5c565b306001600160a01b03861603611a6c57610da730611a678686611393565b6117f0565b5f5f5f611a798787611af7565b92509250925082158015611a915750611a9130610c1c565b15611aa4575f5f94509450505050610e5c565b5f5f611ab0848b610e7b565b9150915081611ac9575f5f965096505050505050610e5c565b611adf8363ffffffff168263ffffffff16611806565b63ffffffff8116159b909a5098505050505050505050565b5f80806004841015611b1057505f915081905080611cd6565b5f611b1b8686611393565b90506001600160e01b031981166310a6aa3760e31b1480611b4c57506001600160e01b031981166330cae18760e01b145b80611b6757506001600160e01b0319811663294b14a960e11b145b80611b8257506001600160e01b03198116635326cae760e11b145b80611b9d57506001600160e01b0319811663d22b598960e01b145b15611bb25760015f5f93509350935050611cd6565b6001600160e01b0319811663063fc60f60e21b1480611be157506001600160e01b0319811663167bd39560e01b145b80611bfc57506001600160e01b031981166308d6122d60e01b145b15611c3b575f611c1060246004888a612895565b810190611c1d9190612534565b90505f611c2982610a62565b600196505f95509350611cd692505050565b6001600160e01b0319811663012e238d60e51b1480611c6a57506001600160e01b03198116635be958b160e11b145b15611cc2575f611c7e60246004888a612895565b810190611c8b9190612370565b90506001611cb4826001600160401b039081165f90815260016020819052604090912001541690565b5f9450945094505050611cd6565b5f611ccd3083610aa1565b5f935093509350505b9250925092565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b62278d0063ffffffff82161115611d515760405163ee4ed64360e01b815263ffffffff8216600482015262278d0060248201526044016108dd565b50565b5f67fffffffffffffffe196001600160401b03861601611d925760405163061c6a4360e21b81526001600160401b03861660048201526024016108dd565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff1615908115611e82578463ffffffff16611ddd6118fe565b611de79190612935565b905060405180604001604052808265ffffffffffff168152602001611e158663ffffffff1663ffffffff1690565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c1684528252909120835181549490920151909216600160301b026001600160a01b031990931665ffffffffffff90911617919091179055611f2c565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a168452909152812054611ecb91600160301b9091046001600160701b03169086906121f9565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316600160301b0273ffffffffffffffffffffffffffff000000000000199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b69ffffffffffffffffffff602083901c166001600160701b03831665ffffffffffff604085901c8116908416811115611fd557828282611fd9565b815f5f5b9250925092509250925092565b67fffffffffffffffe196001600160401b038316016120235760405163061c6a4360e21b81526001600160401b03831660048201526024016108dd565b6001600160401b0382165f9081526001602081905260408220015461205c90600160801b90046001600160701b031683620697806121f9565b6001600160401b0385165f818152600160208190526040918290200180546001600160701b03909516600160801b026dffffffffffffffffffffffffffff60801b199095169490941790935591519092507ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b4890610b65908590859063ffffffff92909216825265ffffffffffff16602082015260400190565b5f5f5f835160208501865af49392505050565b5f65ffffffffffff82111561213a576040516306dfcc6560e41b815260306004820152602481018390526044016108dd565b5090565b6001600160a01b0382165f90815260208190526040812060010154612170906001600160701b031683620697806121f9565b6001600160a01b0385165f818152602081815260409182902060010180546dffffffffffffffffffffffffffff19166001600160701b039690961695909517909455805163ffffffff8716815265ffffffffffff841694810194909452919350917fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c9101610b65565b5f5f5f61220e866001600160701b03166112b3565b90505f6122498563ffffffff168763ffffffff168463ffffffff1611612234575f61223e565b61223e88856129ce565b63ffffffff16611806565b90508063ffffffff1661225a6118fe565b6122649190612935565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b6001600160a01b0381168114611d51575f5ffd5b5f5f83601f8401126122c3575f5ffd5b5081356001600160401b038111156122d9575f5ffd5b6020830191508360208260051b8501011115610eed575f5ffd5b80356001600160401b0381168114612309575f5ffd5b919050565b5f5f5f5f60608587031215612321575f5ffd5b843561232c8161229f565b935060208501356001600160401b03811115612346575f5ffd5b612352878288016122b3565b90945092506123659050604086016122f3565b905092959194509250565b5f60208284031215612380575f5ffd5b610992826122f3565b5f5f6040838503121561239a575f5ffd5b82356123a58161229f565b9150602083013580151581146123b9575f5ffd5b809150509250929050565b5f5f604083850312156123d5575f5ffd5b82356123e08161229f565b915060208301356123b98161229f565b5f5f83601f840112612400575f5ffd5b5081356001600160401b03811115612416575f5ffd5b602083019150836020828501011115610eed575f5ffd5b5f5f5f6040848603121561243f575f5ffd5b833561244a8161229f565b925060208401356001600160401b03811115612464575f5ffd5b612470868287016123f0565b9497909650939450505050565b803563ffffffff81168114612309575f5ffd5b5f5f5f606084860312156124a2575f5ffd5b6124ab846122f3565b925060208401356124bb8161229f565b91506124c96040850161247d565b90509250925092565b5f5f604083850312156124e3575f5ffd5b6123e0836122f3565b5f5f604083850312156124fd575f5ffd5b612506836122f3565b9150612514602084016122f3565b90509250929050565b5f6020828403121561252d575f5ffd5b5035919050565b5f60208284031215612544575f5ffd5b81356109928161229f565b6001600160e01b031981168114611d51575f5ffd5b5f5f60408385031215612575575f5ffd5b82356125808161229f565b915060208301356123b98161254f565b5f5f5f604084860312156125a2575f5ffd5b61244a846122f3565b5f5f604083850312156125bc575f5ffd5b6125c5836122f3565b91506125146020840161247d565b5f5f5f5f606085870312156125e6575f5ffd5b84356125f18161229f565b935060208501356126018161229f565b925060408501356001600160401b0381111561261b575f5ffd5b612627878288016123f0565b95989497509550505050565b5f5f60208385031215612644575f5ffd5b82356001600160401b03811115612659575f5ffd5b612665858286016122b3565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156126e957603f19878603018452815180518087528060208301602089015e5f602082890101526020601f19601f83011688010196505050602082019150602084019350600181019050612697565b50929695505050505050565b5f5f5f60608486031215612707575f5ffd5b83356127128161229f565b925060208401356127228161229f565b915060408401356127328161254f565b809150509250925092565b5f5f6040838503121561274e575f5ffd5b82356125c58161229f565b5f5f5f5f6060858703121561276c575f5ffd5b84356127778161229f565b935060208501356001600160401b03811115612791575f5ffd5b61279d878288016123f0565b909450925050604085013565ffffffffffff811681146127bb575f5ffd5b939692955090935050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156127ea575f5ffd5b81356109928161254f565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610c866020830184866127f5565b5f60208284031215612840575f5ffd5b81516109928161254f565b6001600160a01b038581168252841660208201526060604082018190525f9061287790830184866127f5565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b5f5f858511156128a3575f5ffd5b838611156128af575f5ffd5b5050820193919092039150565b634e487b7160e01b5f52604160045260245ffd5b5f5f8335601e198436030181126128e5575f5ffd5b8301803591506001600160401b038211156128fe575f5ffd5b602001915036819003821315610eed575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b65ffffffffffff81811683821601908111156107ef576107ef612881565b65ffffffffffff861681526001600160a01b038581166020830152841660408201526080606082018190525f9061298d90830184866127f5565b979650505050505050565b80356001600160e01b031981169060048410156117e9576001600160e01b031960049490940360031b84901b1690921692915050565b63ffffffff82811682821603908111156107ef576107ef61288156",
}

// Authority is an auto generated Go binding around an Ethereum contract.
type Authority struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Authority) GetABI() abi.ABI {
	return c.abi
}

// NewAuthority creates a new instance of Authority.
func NewAuthority() *Authority {
	parsed, err := AuthorityMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Authority{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Authority) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin, address guardian, address council, uint32 delay, address capacity, address staking) returns()
func (authority *Authority) PackConstructor(admin common.Address, guardian common.Address, council common.Address, delay uint32, capacity common.Address, staking common.Address) []byte {
	enc, err := authority.abi.Pack("", admin, guardian, council, delay, capacity, staking)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (authority *Authority) PackADMINROLE() []byte {
	enc, err := authority.abi.Pack("ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (authority *Authority) TryPackADMINROLE() ([]byte, error) {
	return authority.abi.Pack("ADMIN_ROLE")
}

// UnpackADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b238fc.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (authority *Authority) UnpackADMINROLE(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("ADMIN_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCOUNCIL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01a3d687.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNCIL() view returns(uint64)
func (authority *Authority) PackCOUNCIL() []byte {
	enc, err := authority.abi.Pack("COUNCIL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNCIL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01a3d687.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNCIL() view returns(uint64)
func (authority *Authority) TryPackCOUNCIL() ([]byte, error) {
	return authority.abi.Pack("COUNCIL")
}

// UnpackCOUNCIL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01a3d687.
//
// Solidity: function COUNCIL() view returns(uint64)
func (authority *Authority) UnpackCOUNCIL(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("COUNCIL", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGOVERNOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dc0ae22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GOVERNOR() view returns(uint64)
func (authority *Authority) PackGOVERNOR() []byte {
	enc, err := authority.abi.Pack("GOVERNOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGOVERNOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dc0ae22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GOVERNOR() view returns(uint64)
func (authority *Authority) TryPackGOVERNOR() ([]byte, error) {
	return authority.abi.Pack("GOVERNOR")
}

// UnpackGOVERNOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(uint64)
func (authority *Authority) UnpackGOVERNOR(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("GOVERNOR", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGUARDIAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x724c184c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GUARDIAN() view returns(uint64)
func (authority *Authority) PackGUARDIAN() []byte {
	enc, err := authority.abi.Pack("GUARDIAN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGUARDIAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x724c184c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GUARDIAN() view returns(uint64)
func (authority *Authority) TryPackGUARDIAN() ([]byte, error) {
	return authority.abi.Pack("GUARDIAN")
}

// UnpackGUARDIAN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(uint64)
func (authority *Authority) UnpackGUARDIAN(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("GUARDIAN", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLEASEMARKET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x846374da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LEASE_MARKET() view returns(uint64)
func (authority *Authority) PackLEASEMARKET() []byte {
	enc, err := authority.abi.Pack("LEASE_MARKET")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLEASEMARKET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x846374da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LEASE_MARKET() view returns(uint64)
func (authority *Authority) TryPackLEASEMARKET() ([]byte, error) {
	return authority.abi.Pack("LEASE_MARKET")
}

// UnpackLEASEMARKET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x846374da.
//
// Solidity: function LEASE_MARKET() view returns(uint64)
func (authority *Authority) UnpackLEASEMARKET(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("LEASE_MARKET", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4125ff90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (authority *Authority) PackMAXDELAY() []byte {
	enc, err := authority.abi.Pack("MAX_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4125ff90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (authority *Authority) TryPackMAXDELAY() ([]byte, error) {
	return authority.abi.Pack("MAX_DELAY")
}

// UnpackMAXDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4125ff90.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (authority *Authority) UnpackMAXDELAY(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("MAX_DELAY", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (authority *Authority) PackPUBLICROLE() []byte {
	enc, err := authority.abi.Pack("PUBLIC_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (authority *Authority) TryPackPUBLICROLE() ([]byte, error) {
	return authority.abi.Pack("PUBLIC_ROLE")
}

// UnpackPUBLICROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ca7c02a.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (authority *Authority) UnpackPUBLICROLE(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("PUBLIC_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (authority *Authority) PackCanCall(caller common.Address, target common.Address, selector [4]byte) []byte {
	enc, err := authority.abi.Pack("canCall", caller, target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (authority *Authority) TryPackCanCall(caller common.Address, target common.Address, selector [4]byte) ([]byte, error) {
	return authority.abi.Pack("canCall", caller, target, selector)
}

// CanCallOutput serves as a container for the return parameters of contract
// method CanCall.
type CanCallOutput struct {
	Immediate bool
	Delay     uint32
}

// UnpackCanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7009613.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (authority *Authority) UnpackCanCall(data []byte) (CanCallOutput, error) {
	out, err := authority.abi.Unpack("canCall", data)
	outstruct := new(CanCallOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Immediate = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Delay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (authority *Authority) PackCancel(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := authority.abi.Pack("cancel", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (authority *Authority) TryPackCancel(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return authority.abi.Pack("cancel", caller, target, data)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6bb62c6.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (authority *Authority) UnpackCancel(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("cancel", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (authority *Authority) PackConsumeScheduledOp(caller common.Address, data []byte) []byte {
	enc, err := authority.abi.Pack("consumeScheduledOp", caller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (authority *Authority) TryPackConsumeScheduledOp(caller common.Address, data []byte) ([]byte, error) {
	return authority.abi.Pack("consumeScheduledOp", caller, data)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (authority *Authority) PackExecute(target common.Address, data []byte) []byte {
	enc, err := authority.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (authority *Authority) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return authority.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (authority *Authority) UnpackExecute(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("execute", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiration() view returns(uint32)
func (authority *Authority) PackExpiration() []byte {
	enc, err := authority.abi.Pack("expiration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiration() view returns(uint32)
func (authority *Authority) TryPackExpiration() ([]byte, error) {
	return authority.abi.Pack("expiration")
}

// UnpackExpiration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4665096d.
//
// Solidity: function expiration() view returns(uint32)
func (authority *Authority) UnpackExpiration(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("expiration", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (authority *Authority) PackGetAccess(roleId uint64, account common.Address) []byte {
	enc, err := authority.abi.Pack("getAccess", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (authority *Authority) TryPackGetAccess(roleId uint64, account common.Address) ([]byte, error) {
	return authority.abi.Pack("getAccess", roleId, account)
}

// GetAccessOutput serves as a container for the return parameters of contract
// method GetAccess.
type GetAccessOutput struct {
	Since        *big.Int
	CurrentDelay uint32
	PendingDelay uint32
	Effect       *big.Int
}

// UnpackGetAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3078f114.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (authority *Authority) UnpackGetAccess(data []byte) (GetAccessOutput, error) {
	out, err := authority.abi.Unpack("getAccess", data)
	outstruct := new(GetAccessOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Since = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CurrentDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.PendingDelay = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Effect = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (authority *Authority) PackGetNonce(id [32]byte) []byte {
	enc, err := authority.abi.Pack("getNonce", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (authority *Authority) TryPackGetNonce(id [32]byte) ([]byte, error) {
	return authority.abi.Pack("getNonce", id)
}

// UnpackGetNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4136a33c.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (authority *Authority) UnpackGetNonce(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("getNonce", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (authority *Authority) PackGetRoleAdmin(roleId uint64) []byte {
	enc, err := authority.abi.Pack("getRoleAdmin", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (authority *Authority) TryPackGetRoleAdmin(roleId uint64) ([]byte, error) {
	return authority.abi.Pack("getRoleAdmin", roleId)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x530dd456.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (authority *Authority) UnpackGetRoleAdmin(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (authority *Authority) PackGetRoleGrantDelay(roleId uint64) []byte {
	enc, err := authority.abi.Pack("getRoleGrantDelay", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (authority *Authority) TryPackGetRoleGrantDelay(roleId uint64) ([]byte, error) {
	return authority.abi.Pack("getRoleGrantDelay", roleId)
}

// UnpackGetRoleGrantDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12be8727.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (authority *Authority) UnpackGetRoleGrantDelay(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("getRoleGrantDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (authority *Authority) PackGetRoleGuardian(roleId uint64) []byte {
	enc, err := authority.abi.Pack("getRoleGuardian", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (authority *Authority) TryPackGetRoleGuardian(roleId uint64) ([]byte, error) {
	return authority.abi.Pack("getRoleGuardian", roleId)
}

// UnpackGetRoleGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b0a93ba.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (authority *Authority) UnpackGetRoleGuardian(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("getRoleGuardian", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (authority *Authority) PackGetSchedule(id [32]byte) []byte {
	enc, err := authority.abi.Pack("getSchedule", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (authority *Authority) TryPackGetSchedule(id [32]byte) ([]byte, error) {
	return authority.abi.Pack("getSchedule", id)
}

// UnpackGetSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc277a.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (authority *Authority) UnpackGetSchedule(data []byte) (*big.Int, error) {
	out, err := authority.abi.Unpack("getSchedule", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (authority *Authority) PackGetTargetAdminDelay(target common.Address) []byte {
	enc, err := authority.abi.Pack("getTargetAdminDelay", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (authority *Authority) TryPackGetTargetAdminDelay(target common.Address) ([]byte, error) {
	return authority.abi.Pack("getTargetAdminDelay", target)
}

// UnpackGetTargetAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c1da1e2.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (authority *Authority) UnpackGetTargetAdminDelay(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("getTargetAdminDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (authority *Authority) PackGetTargetFunctionRole(target common.Address, selector [4]byte) []byte {
	enc, err := authority.abi.Pack("getTargetFunctionRole", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (authority *Authority) TryPackGetTargetFunctionRole(target common.Address, selector [4]byte) ([]byte, error) {
	return authority.abi.Pack("getTargetFunctionRole", target, selector)
}

// UnpackGetTargetFunctionRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d5115bd.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (authority *Authority) UnpackGetTargetFunctionRole(data []byte) (uint64, error) {
	out, err := authority.abi.Unpack("getTargetFunctionRole", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (authority *Authority) PackGrantRole(roleId uint64, account common.Address, executionDelay uint32) []byte {
	enc, err := authority.abi.Pack("grantRole", roleId, account, executionDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (authority *Authority) TryPackGrantRole(roleId uint64, account common.Address, executionDelay uint32) ([]byte, error) {
	return authority.abi.Pack("grantRole", roleId, account, executionDelay)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (authority *Authority) PackHasRole(roleId uint64, account common.Address) []byte {
	enc, err := authority.abi.Pack("hasRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (authority *Authority) TryPackHasRole(roleId uint64, account common.Address) ([]byte, error) {
	return authority.abi.Pack("hasRole", roleId, account)
}

// HasRoleOutput serves as a container for the return parameters of contract
// method HasRole.
type HasRoleOutput struct {
	IsMember       bool
	ExecutionDelay uint32
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1f856ee.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (authority *Authority) UnpackHasRole(data []byte) (HasRoleOutput, error) {
	out, err := authority.abi.Unpack("hasRole", data)
	outstruct := new(HasRoleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsMember = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ExecutionDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (authority *Authority) PackHashOperation(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := authority.abi.Pack("hashOperation", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (authority *Authority) TryPackHashOperation(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return authority.abi.Pack("hashOperation", caller, target, data)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabd9bd2a.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (authority *Authority) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := authority.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (authority *Authority) PackIsTargetClosed(target common.Address) []byte {
	enc, err := authority.abi.Pack("isTargetClosed", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (authority *Authority) TryPackIsTargetClosed(target common.Address) ([]byte, error) {
	return authority.abi.Pack("isTargetClosed", target)
}

// UnpackIsTargetClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa166aa89.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (authority *Authority) UnpackIsTargetClosed(data []byte) (bool, error) {
	out, err := authority.abi.Unpack("isTargetClosed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (authority *Authority) PackLabelRole(roleId uint64, label string) []byte {
	enc, err := authority.abi.Pack("labelRole", roleId, label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (authority *Authority) TryPackLabelRole(roleId uint64, label string) ([]byte, error) {
	return authority.abi.Pack("labelRole", roleId, label)
}

// PackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minSetback() view returns(uint32)
func (authority *Authority) PackMinSetback() []byte {
	enc, err := authority.abi.Pack("minSetback")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minSetback() view returns(uint32)
func (authority *Authority) TryPackMinSetback() ([]byte, error) {
	return authority.abi.Pack("minSetback")
}

// UnpackMinSetback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1b6c81.
//
// Solidity: function minSetback() view returns(uint32)
func (authority *Authority) UnpackMinSetback(data []byte) (uint32, error) {
	out, err := authority.abi.Unpack("minSetback", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (authority *Authority) PackMulticall(data [][]byte) []byte {
	enc, err := authority.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (authority *Authority) TryPackMulticall(data [][]byte) ([]byte, error) {
	return authority.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (authority *Authority) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := authority.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (authority *Authority) PackRenounceRole(roleId uint64, callerConfirmation common.Address) []byte {
	enc, err := authority.abi.Pack("renounceRole", roleId, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (authority *Authority) TryPackRenounceRole(roleId uint64, callerConfirmation common.Address) ([]byte, error) {
	return authority.abi.Pack("renounceRole", roleId, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (authority *Authority) PackRevokeRole(roleId uint64, account common.Address) []byte {
	enc, err := authority.abi.Pack("revokeRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (authority *Authority) TryPackRevokeRole(roleId uint64, account common.Address) ([]byte, error) {
	return authority.abi.Pack("revokeRole", roleId, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (authority *Authority) PackSchedule(target common.Address, data []byte, when *big.Int) []byte {
	enc, err := authority.abi.Pack("schedule", target, data, when)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (authority *Authority) TryPackSchedule(target common.Address, data []byte, when *big.Int) ([]byte, error) {
	return authority.abi.Pack("schedule", target, data, when)
}

// ScheduleOutput serves as a container for the return parameters of contract
// method Schedule.
type ScheduleOutput struct {
	OperationId [32]byte
	Nonce       uint32
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf801a698.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (authority *Authority) UnpackSchedule(data []byte) (ScheduleOutput, error) {
	out, err := authority.abi.Unpack("schedule", data)
	outstruct := new(ScheduleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperationId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Nonce = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (authority *Authority) PackSetGrantDelay(roleId uint64, newDelay uint32) []byte {
	enc, err := authority.abi.Pack("setGrantDelay", roleId, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (authority *Authority) TryPackSetGrantDelay(roleId uint64, newDelay uint32) ([]byte, error) {
	return authority.abi.Pack("setGrantDelay", roleId, newDelay)
}

// PackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (authority *Authority) PackSetRoleAdmin(roleId uint64, admin uint64) []byte {
	enc, err := authority.abi.Pack("setRoleAdmin", roleId, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (authority *Authority) TryPackSetRoleAdmin(roleId uint64, admin uint64) ([]byte, error) {
	return authority.abi.Pack("setRoleAdmin", roleId, admin)
}

// PackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (authority *Authority) PackSetRoleGuardian(roleId uint64, guardian uint64) []byte {
	enc, err := authority.abi.Pack("setRoleGuardian", roleId, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (authority *Authority) TryPackSetRoleGuardian(roleId uint64, guardian uint64) ([]byte, error) {
	return authority.abi.Pack("setRoleGuardian", roleId, guardian)
}

// PackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (authority *Authority) PackSetTargetAdminDelay(target common.Address, newDelay uint32) []byte {
	enc, err := authority.abi.Pack("setTargetAdminDelay", target, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (authority *Authority) TryPackSetTargetAdminDelay(target common.Address, newDelay uint32) ([]byte, error) {
	return authority.abi.Pack("setTargetAdminDelay", target, newDelay)
}

// PackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (authority *Authority) PackSetTargetClosed(target common.Address, closed bool) []byte {
	enc, err := authority.abi.Pack("setTargetClosed", target, closed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (authority *Authority) TryPackSetTargetClosed(target common.Address, closed bool) ([]byte, error) {
	return authority.abi.Pack("setTargetClosed", target, closed)
}

// PackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (authority *Authority) PackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) []byte {
	enc, err := authority.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (authority *Authority) TryPackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) ([]byte, error) {
	return authority.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
}

// PackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (authority *Authority) PackUpdateAuthority(target common.Address, newAuthority common.Address) []byte {
	enc, err := authority.abi.Pack("updateAuthority", target, newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (authority *Authority) TryPackUpdateAuthority(target common.Address, newAuthority common.Address) ([]byte, error) {
	return authority.abi.Pack("updateAuthority", target, newAuthority)
}

// AuthorityOperationCanceled represents a OperationCanceled event raised by the Authority contract.
type AuthorityOperationCanceled struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AuthorityOperationCanceledEventName = "OperationCanceled"

// ContractEventName returns the user-defined event name.
func (AuthorityOperationCanceled) ContractEventName() string {
	return AuthorityOperationCanceledEventName
}

// UnpackOperationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationCanceled(bytes32 indexed operationId, uint32 indexed nonce)
func (authority *Authority) UnpackOperationCanceledEvent(log *types.Log) (*AuthorityOperationCanceled, error) {
	event := "OperationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityOperationCanceled)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityOperationExecuted represents a OperationExecuted event raised by the Authority contract.
type AuthorityOperationExecuted struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AuthorityOperationExecutedEventName = "OperationExecuted"

// ContractEventName returns the user-defined event name.
func (AuthorityOperationExecuted) ContractEventName() string {
	return AuthorityOperationExecutedEventName
}

// UnpackOperationExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationExecuted(bytes32 indexed operationId, uint32 indexed nonce)
func (authority *Authority) UnpackOperationExecutedEvent(log *types.Log) (*AuthorityOperationExecuted, error) {
	event := "OperationExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityOperationExecuted)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityOperationScheduled represents a OperationScheduled event raised by the Authority contract.
type AuthorityOperationScheduled struct {
	OperationId [32]byte
	Nonce       uint32
	Schedule    *big.Int
	Caller      common.Address
	Target      common.Address
	Data        []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AuthorityOperationScheduledEventName = "OperationScheduled"

// ContractEventName returns the user-defined event name.
func (AuthorityOperationScheduled) ContractEventName() string {
	return AuthorityOperationScheduledEventName
}

// UnpackOperationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationScheduled(bytes32 indexed operationId, uint32 indexed nonce, uint48 schedule, address caller, address target, bytes data)
func (authority *Authority) UnpackOperationScheduledEvent(log *types.Log) (*AuthorityOperationScheduled, error) {
	event := "OperationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityOperationScheduled)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityRoleAdminChanged represents a RoleAdminChanged event raised by the Authority contract.
type AuthorityRoleAdminChanged struct {
	RoleId uint64
	Admin  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleAdminChanged) ContractEventName() string {
	return AuthorityRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(uint64 indexed roleId, uint64 indexed admin)
func (authority *Authority) UnpackRoleAdminChangedEvent(log *types.Log) (*AuthorityRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityRoleGrantDelayChanged represents a RoleGrantDelayChanged event raised by the Authority contract.
type AuthorityRoleGrantDelayChanged struct {
	RoleId uint64
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleGrantDelayChangedEventName = "RoleGrantDelayChanged"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleGrantDelayChanged) ContractEventName() string {
	return AuthorityRoleGrantDelayChangedEventName
}

// UnpackRoleGrantDelayChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGrantDelayChanged(uint64 indexed roleId, uint32 delay, uint48 since)
func (authority *Authority) UnpackRoleGrantDelayChangedEvent(log *types.Log) (*AuthorityRoleGrantDelayChanged, error) {
	event := "RoleGrantDelayChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleGrantDelayChanged)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityRoleGranted represents a RoleGranted event raised by the Authority contract.
type AuthorityRoleGranted struct {
	RoleId    uint64
	Account   common.Address
	Delay     uint32
	Since     *big.Int
	NewMember bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleGranted) ContractEventName() string {
	return AuthorityRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(uint64 indexed roleId, address indexed account, uint32 delay, uint48 since, bool newMember)
func (authority *Authority) UnpackRoleGrantedEvent(log *types.Log) (*AuthorityRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleGranted)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityRoleGuardianChanged represents a RoleGuardianChanged event raised by the Authority contract.
type AuthorityRoleGuardianChanged struct {
	RoleId   uint64
	Guardian uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleGuardianChangedEventName = "RoleGuardianChanged"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleGuardianChanged) ContractEventName() string {
	return AuthorityRoleGuardianChangedEventName
}

// UnpackRoleGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGuardianChanged(uint64 indexed roleId, uint64 indexed guardian)
func (authority *Authority) UnpackRoleGuardianChangedEvent(log *types.Log) (*AuthorityRoleGuardianChanged, error) {
	event := "RoleGuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleGuardianChanged)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityRoleLabel represents a RoleLabel event raised by the Authority contract.
type AuthorityRoleLabel struct {
	RoleId uint64
	Label  string
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleLabelEventName = "RoleLabel"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleLabel) ContractEventName() string {
	return AuthorityRoleLabelEventName
}

// UnpackRoleLabelEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleLabel(uint64 indexed roleId, string label)
func (authority *Authority) UnpackRoleLabelEvent(log *types.Log) (*AuthorityRoleLabel, error) {
	event := "RoleLabel"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleLabel)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityRoleRevoked represents a RoleRevoked event raised by the Authority contract.
type AuthorityRoleRevoked struct {
	RoleId  uint64
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AuthorityRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (AuthorityRoleRevoked) ContractEventName() string {
	return AuthorityRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(uint64 indexed roleId, address indexed account)
func (authority *Authority) UnpackRoleRevokedEvent(log *types.Log) (*AuthorityRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityRoleRevoked)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityTargetAdminDelayUpdated represents a TargetAdminDelayUpdated event raised by the Authority contract.
type AuthorityTargetAdminDelayUpdated struct {
	Target common.Address
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityTargetAdminDelayUpdatedEventName = "TargetAdminDelayUpdated"

// ContractEventName returns the user-defined event name.
func (AuthorityTargetAdminDelayUpdated) ContractEventName() string {
	return AuthorityTargetAdminDelayUpdatedEventName
}

// UnpackTargetAdminDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetAdminDelayUpdated(address indexed target, uint32 delay, uint48 since)
func (authority *Authority) UnpackTargetAdminDelayUpdatedEvent(log *types.Log) (*AuthorityTargetAdminDelayUpdated, error) {
	event := "TargetAdminDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityTargetAdminDelayUpdated)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityTargetClosed represents a TargetClosed event raised by the Authority contract.
type AuthorityTargetClosed struct {
	Target common.Address
	Closed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuthorityTargetClosedEventName = "TargetClosed"

// ContractEventName returns the user-defined event name.
func (AuthorityTargetClosed) ContractEventName() string {
	return AuthorityTargetClosedEventName
}

// UnpackTargetClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetClosed(address indexed target, bool closed)
func (authority *Authority) UnpackTargetClosedEvent(log *types.Log) (*AuthorityTargetClosed, error) {
	event := "TargetClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityTargetClosed)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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

// AuthorityTargetFunctionRoleUpdated represents a TargetFunctionRoleUpdated event raised by the Authority contract.
type AuthorityTargetFunctionRoleUpdated struct {
	Target   common.Address
	Selector [4]byte
	RoleId   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AuthorityTargetFunctionRoleUpdatedEventName = "TargetFunctionRoleUpdated"

// ContractEventName returns the user-defined event name.
func (AuthorityTargetFunctionRoleUpdated) ContractEventName() string {
	return AuthorityTargetFunctionRoleUpdatedEventName
}

// UnpackTargetFunctionRoleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetFunctionRoleUpdated(address indexed target, bytes4 selector, uint64 indexed roleId)
func (authority *Authority) UnpackTargetFunctionRoleUpdatedEvent(log *types.Log) (*AuthorityTargetFunctionRoleUpdated, error) {
	event := "TargetFunctionRoleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != authority.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuthorityTargetFunctionRoleUpdated)
	if len(log.Data) > 0 {
		if err := authority.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range authority.abi.Events[event].Inputs {
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
func (authority *Authority) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerAlreadyScheduled"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerBadConfirmation"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerExpired"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerInvalidInitialAdmin"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerInvalidInitialAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerLockedFunction"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerLockedFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerLockedRole"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerLockedRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerNotReady"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerNotScheduled"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerUnauthorizedAccount"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerUnauthorizedCall"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerUnauthorizedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerUnauthorizedCancel"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerUnauthorizedCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AccessManagerUnauthorizedConsume"].ID.Bytes()[:4]) {
		return authority.UnpackAccessManagerUnauthorizedConsumeError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return authority.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["DelayTooLong"].ID.Bytes()[:4]) {
		return authority.UnpackDelayTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return authority.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return authority.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], authority.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return authority.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AuthorityAccessManagerAlreadyScheduled represents a AccessManagerAlreadyScheduled error raised by the Authority contract.
type AuthorityAccessManagerAlreadyScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func AuthorityAccessManagerAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x813e9459e53966c88032ec53fbd6e1058cc6feb1aff4ae0043d5b773e2ae0ef4")
}

// UnpackAccessManagerAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func (authority *Authority) UnpackAccessManagerAlreadyScheduledError(raw []byte) (*AuthorityAccessManagerAlreadyScheduled, error) {
	out := new(AuthorityAccessManagerAlreadyScheduled)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerAlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerBadConfirmation represents a AccessManagerBadConfirmation error raised by the Authority contract.
type AuthorityAccessManagerBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerBadConfirmation()
func AuthorityAccessManagerBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x5f159e63bdf7fa483a8497c4d8f6afcaf0a66cc4f6ffe3be0c30213ac5334413")
}

// UnpackAccessManagerBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerBadConfirmation()
func (authority *Authority) UnpackAccessManagerBadConfirmationError(raw []byte) (*AuthorityAccessManagerBadConfirmation, error) {
	out := new(AuthorityAccessManagerBadConfirmation)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerExpired represents a AccessManagerExpired error raised by the Authority contract.
type AuthorityAccessManagerExpired struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func AuthorityAccessManagerExpiredErrorID() common.Hash {
	return common.HexToHash("0x78a5d6e4cc0cfe57c6580d6da7ece47e380d660b94e1dd802140e6b1a0e4c9d0")
}

// UnpackAccessManagerExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func (authority *Authority) UnpackAccessManagerExpiredError(raw []byte) (*AuthorityAccessManagerExpired, error) {
	out := new(AuthorityAccessManagerExpired)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerInvalidInitialAdmin represents a AccessManagerInvalidInitialAdmin error raised by the Authority contract.
type AuthorityAccessManagerInvalidInitialAdmin struct {
	InitialAdmin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func AuthorityAccessManagerInvalidInitialAdminErrorID() common.Hash {
	return common.HexToHash("0x0813ada2dac5907da0ca4608377ae3cc33c414663de3392def346dcb2241566f")
}

// UnpackAccessManagerInvalidInitialAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func (authority *Authority) UnpackAccessManagerInvalidInitialAdminError(raw []byte) (*AuthorityAccessManagerInvalidInitialAdmin, error) {
	out := new(AuthorityAccessManagerInvalidInitialAdmin)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerInvalidInitialAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerLockedFunction represents a AccessManagerLockedFunction error raised by the Authority contract.
type AuthorityAccessManagerLockedFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func AuthorityAccessManagerLockedFunctionErrorID() common.Hash {
	return common.HexToHash("0xf4744e4ae3b39914e868348682950509577280013a2d117ca879c01ba894c035")
}

// UnpackAccessManagerLockedFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func (authority *Authority) UnpackAccessManagerLockedFunctionError(raw []byte) (*AuthorityAccessManagerLockedFunction, error) {
	out := new(AuthorityAccessManagerLockedFunction)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerLockedFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerLockedRole represents a AccessManagerLockedRole error raised by the Authority contract.
type AuthorityAccessManagerLockedRole struct {
	RoleId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func AuthorityAccessManagerLockedRoleErrorID() common.Hash {
	return common.HexToHash("0x1871a90c826f4d46dea9efe540d94eec60a6d0514c23f2746135a0475d14671d")
}

// UnpackAccessManagerLockedRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func (authority *Authority) UnpackAccessManagerLockedRoleError(raw []byte) (*AuthorityAccessManagerLockedRole, error) {
	out := new(AuthorityAccessManagerLockedRole)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerLockedRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerNotReady represents a AccessManagerNotReady error raised by the Authority contract.
type AuthorityAccessManagerNotReady struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func AuthorityAccessManagerNotReadyErrorID() common.Hash {
	return common.HexToHash("0x18cb6b7a3581f53edb610add14f2c612e552cf34cafe6206aaed7afe9f4f18e5")
}

// UnpackAccessManagerNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func (authority *Authority) UnpackAccessManagerNotReadyError(raw []byte) (*AuthorityAccessManagerNotReady, error) {
	out := new(AuthorityAccessManagerNotReady)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerNotScheduled represents a AccessManagerNotScheduled error raised by the Authority contract.
type AuthorityAccessManagerNotScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func AuthorityAccessManagerNotScheduledErrorID() common.Hash {
	return common.HexToHash("0x60a299b0449ed9476d746f7f6a1b03b53b1a5285d3ebaa60cec39ee0c4f5cccd")
}

// UnpackAccessManagerNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func (authority *Authority) UnpackAccessManagerNotScheduledError(raw []byte) (*AuthorityAccessManagerNotScheduled, error) {
	out := new(AuthorityAccessManagerNotScheduled)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerNotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerUnauthorizedAccount represents a AccessManagerUnauthorizedAccount error raised by the Authority contract.
type AuthorityAccessManagerUnauthorizedAccount struct {
	Msgsender common.Address
	RoleId    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func AuthorityAccessManagerUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xf07e038f25f1d26a9f36b3f0d0d7f99c99ff897943a8e3ba86785c9e479df693")
}

// UnpackAccessManagerUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func (authority *Authority) UnpackAccessManagerUnauthorizedAccountError(raw []byte) (*AuthorityAccessManagerUnauthorizedAccount, error) {
	out := new(AuthorityAccessManagerUnauthorizedAccount)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerUnauthorizedCall represents a AccessManagerUnauthorizedCall error raised by the Authority contract.
type AuthorityAccessManagerUnauthorizedCall struct {
	Caller   common.Address
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func AuthorityAccessManagerUnauthorizedCallErrorID() common.Hash {
	return common.HexToHash("0x81c6f24b0d2ecbbcba4609a067f29c09d1e5c0c07f268a3d2ae8dc537ea30f2a")
}

// UnpackAccessManagerUnauthorizedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func (authority *Authority) UnpackAccessManagerUnauthorizedCallError(raw []byte) (*AuthorityAccessManagerUnauthorizedCall, error) {
	out := new(AuthorityAccessManagerUnauthorizedCall)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerUnauthorizedCancel represents a AccessManagerUnauthorizedCancel error raised by the Authority contract.
type AuthorityAccessManagerUnauthorizedCancel struct {
	Msgsender common.Address
	Caller    common.Address
	Target    common.Address
	Selector  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func AuthorityAccessManagerUnauthorizedCancelErrorID() common.Hash {
	return common.HexToHash("0x3fe2751c3db829c28295899aeb3fc14784aaed498aa4a4a42accc046883ffa62")
}

// UnpackAccessManagerUnauthorizedCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func (authority *Authority) UnpackAccessManagerUnauthorizedCancelError(raw []byte) (*AuthorityAccessManagerUnauthorizedCancel, error) {
	out := new(AuthorityAccessManagerUnauthorizedCancel)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAccessManagerUnauthorizedConsume represents a AccessManagerUnauthorizedConsume error raised by the Authority contract.
type AuthorityAccessManagerUnauthorizedConsume struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func AuthorityAccessManagerUnauthorizedConsumeErrorID() common.Hash {
	return common.HexToHash("0x320ff7489be961cad7668c9ff49d284dd1606170a29c683487f631092d07e028")
}

// UnpackAccessManagerUnauthorizedConsumeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func (authority *Authority) UnpackAccessManagerUnauthorizedConsumeError(raw []byte) (*AuthorityAccessManagerUnauthorizedConsume, error) {
	out := new(AuthorityAccessManagerUnauthorizedConsume)
	if err := authority.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedConsume", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityAddressEmptyCode represents a AddressEmptyCode error raised by the Authority contract.
type AuthorityAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AuthorityAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (authority *Authority) UnpackAddressEmptyCodeError(raw []byte) (*AuthorityAddressEmptyCode, error) {
	out := new(AuthorityAddressEmptyCode)
	if err := authority.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityDelayTooLong represents a DelayTooLong error raised by the Authority contract.
type AuthorityDelayTooLong struct {
	Delay uint32
	Most  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayTooLong(uint32 delay, uint32 most)
func AuthorityDelayTooLongErrorID() common.Hash {
	return common.HexToHash("0xee4ed64344626a76c6addada306240d404f1f4882c40ea4fbc786f14dbd7d622")
}

// UnpackDelayTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayTooLong(uint32 delay, uint32 most)
func (authority *Authority) UnpackDelayTooLongError(raw []byte) (*AuthorityDelayTooLong, error) {
	out := new(AuthorityDelayTooLong)
	if err := authority.abi.UnpackIntoInterface(out, "DelayTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityFailedCall represents a FailedCall error raised by the Authority contract.
type AuthorityFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AuthorityFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (authority *Authority) UnpackFailedCallError(raw []byte) (*AuthorityFailedCall, error) {
	out := new(AuthorityFailedCall)
	if err := authority.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthorityInsufficientBalance represents a InsufficientBalance error raised by the Authority contract.
type AuthorityInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func AuthorityInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (authority *Authority) UnpackInsufficientBalanceError(raw []byte) (*AuthorityInsufficientBalance, error) {
	out := new(AuthorityInsufficientBalance)
	if err := authority.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuthoritySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Authority contract.
type AuthoritySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AuthoritySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (authority *Authority) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AuthoritySafeCastOverflowedUintDowncast, error) {
	out := new(AuthoritySafeCastOverflowedUintDowncast)
	if err := authority.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconMetaData contains all meta data concerning the BlockHashBeacon contract.
var BlockHashBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"isLost\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"stored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ValueStored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockNotThereYet\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockOutOfReach\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundTooEarly\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundTooLate\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "BlockHashBeacon",
	Bin: "0x6080604052348015600e575f5ffd5b506103758061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c806304baa00b1461004e5780633e141a5a1461008557806380490c50146100a85780638c396222146100bb575b5f5ffd5b6040805180820190915260098152680c4d8dec6d6d0c2e6d60bb1b60208201525b60405161007c91906102ce565b60405180910390f35b6100986100933660046102e7565b6100ce565b604051901515815260200161007c565b61006f6100b63660046102fe565b6100fd565b61006f6100c93660046102e7565b6101aa565b5f43821080156100e457506100e2826101e5565b155b80156100f757506100f4826101aa565b51155b92915050565b5f838152602081905260408120546060918190036101855761012085858561020c565b5f8681526020818152604091829020839055815190810183905291925086917f79d8d2a96afc484bdeeca173d1eb71cb74f647abf0402c06b4173bfd1adaf676910160408051601f198184030181529082905261017c916102ce565b60405180910390a25b6040805160208101839052016040516020818303038152906040529150509392505050565b5f8181526020819052604090205460609080156101df5760408051602081018390520160405160208183030381529060405291505b50919050565b5f438281036101018110610201576101fc84610216565b610204565b83405b949350505050565b5f61020484610243565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f43821061026c576040516342059b1760e01b8152600481018390526024015b60405180910390fd5b610275826101e5565b90505f81900361029b57604051632545349b60e11b815260048101839052602401610263565b919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6102e060208301846102a0565b9392505050565b5f602082840312156102f7575f5ffd5b5035919050565b5f5f5f60408486031215610310575f5ffd5b83359250602084013567ffffffffffffffff81111561032d575f5ffd5b8401601f8101861361033d575f5ffd5b803567ffffffffffffffff811115610353575f5ffd5b866020828401011115610364575f5ffd5b93966020919091019550929350505056",
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

// PackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (blockHashBeacon *BlockHashBeacon) PackIsLost(number *big.Int) []byte {
	enc, err := blockHashBeacon.abi.Pack("isLost", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (blockHashBeacon *BlockHashBeacon) TryPackIsLost(number *big.Int) ([]byte, error) {
	return blockHashBeacon.abi.Pack("isLost", number)
}

// UnpackIsLost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e141a5a.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (blockHashBeacon *BlockHashBeacon) UnpackIsLost(data []byte) (bool, error) {
	out, err := blockHashBeacon.abi.Unpack("isLost", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() pure returns(string)
func (blockHashBeacon *BlockHashBeacon) PackKind() []byte {
	enc, err := blockHashBeacon.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() pure returns(string)
func (blockHashBeacon *BlockHashBeacon) TryPackKind() ([]byte, error) {
	return blockHashBeacon.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() pure returns(string)
func (blockHashBeacon *BlockHashBeacon) UnpackKind(data []byte) (string, error) {
	out, err := blockHashBeacon.abi.Unpack("kind", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (blockHashBeacon *BlockHashBeacon) PackStored(number *big.Int) []byte {
	enc, err := blockHashBeacon.abi.Pack("stored", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (blockHashBeacon *BlockHashBeacon) TryPackStored(number *big.Int) ([]byte, error) {
	return blockHashBeacon.abi.Pack("stored", number)
}

// UnpackStored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c396222.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (blockHashBeacon *BlockHashBeacon) UnpackStored(data []byte) ([]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("stored", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (blockHashBeacon *BlockHashBeacon) PackValueOf(number *big.Int, evidence []byte) []byte {
	enc, err := blockHashBeacon.abi.Pack("valueOf", number, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (blockHashBeacon *BlockHashBeacon) TryPackValueOf(number *big.Int, evidence []byte) ([]byte, error) {
	return blockHashBeacon.abi.Pack("valueOf", number, evidence)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80490c50.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (blockHashBeacon *BlockHashBeacon) UnpackValueOf(data []byte) ([]byte, error) {
	out, err := blockHashBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// BlockHashBeaconValueStored represents a ValueStored event raised by the BlockHashBeacon contract.
type BlockHashBeaconValueStored struct {
	Number *big.Int
	Value  []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const BlockHashBeaconValueStoredEventName = "ValueStored"

// ContractEventName returns the user-defined event name.
func (BlockHashBeaconValueStored) ContractEventName() string {
	return BlockHashBeaconValueStoredEventName
}

// UnpackValueStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValueStored(uint256 indexed number, bytes value)
func (blockHashBeacon *BlockHashBeacon) UnpackValueStoredEvent(log *types.Log) (*BlockHashBeaconValueStored, error) {
	event := "ValueStored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != blockHashBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BlockHashBeaconValueStored)
	if len(log.Data) > 0 {
		if err := blockHashBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range blockHashBeacon.abi.Events[event].Inputs {
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
func (blockHashBeacon *BlockHashBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["BlockNotThereYet"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackBlockNotThereYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["BlockOutOfReach"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackBlockOutOfReachError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["MalformedEvidence"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackMalformedEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["RoundTooEarly"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackRoundTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["RoundTooLate"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackRoundTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], blockHashBeacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return blockHashBeacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BlockHashBeaconBlockNotThereYet represents a BlockNotThereYet error raised by the BlockHashBeacon contract.
type BlockHashBeaconBlockNotThereYet struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotThereYet(uint256 number)
func BlockHashBeaconBlockNotThereYetErrorID() common.Hash {
	return common.HexToHash("0x42059b1767006c2b804a6a474560fe5b51087e98ae713236cced79287d0f7c60")
}

// UnpackBlockNotThereYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotThereYet(uint256 number)
func (blockHashBeacon *BlockHashBeacon) UnpackBlockNotThereYetError(raw []byte) (*BlockHashBeaconBlockNotThereYet, error) {
	out := new(BlockHashBeaconBlockNotThereYet)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "BlockNotThereYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconBlockOutOfReach represents a BlockOutOfReach error raised by the BlockHashBeacon contract.
type BlockHashBeaconBlockOutOfReach struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockOutOfReach(uint256 number)
func BlockHashBeaconBlockOutOfReachErrorID() common.Hash {
	return common.HexToHash("0x4a8a69361466478527771c7d4b29634deaaddc88948e4139207b7dffef09383d")
}

// UnpackBlockOutOfReachError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockOutOfReach(uint256 number)
func (blockHashBeacon *BlockHashBeacon) UnpackBlockOutOfReachError(raw []byte) (*BlockHashBeaconBlockOutOfReach, error) {
	out := new(BlockHashBeaconBlockOutOfReach)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "BlockOutOfReach", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconInvalidSignature represents a InvalidSignature error raised by the BlockHashBeacon contract.
type BlockHashBeaconInvalidSignature struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(uint256 round)
func BlockHashBeaconInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x52bf9848f4f569cd5e845a26f8524878f8ac004dcaace7433d78683624c84a76")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(uint256 round)
func (blockHashBeacon *BlockHashBeacon) UnpackInvalidSignatureError(raw []byte) (*BlockHashBeaconInvalidSignature, error) {
	out := new(BlockHashBeaconInvalidSignature)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconMalformedEvidence represents a MalformedEvidence error raised by the BlockHashBeacon contract.
type BlockHashBeaconMalformedEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedEvidence()
func BlockHashBeaconMalformedEvidenceErrorID() common.Hash {
	return common.HexToHash("0x3978b77eb9236680b9ce448d2cd0360452d6767721d58d500050c8eecfb2c283")
}

// UnpackMalformedEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedEvidence()
func (blockHashBeacon *BlockHashBeacon) UnpackMalformedEvidenceError(raw []byte) (*BlockHashBeaconMalformedEvidence, error) {
	out := new(BlockHashBeaconMalformedEvidence)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "MalformedEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconRoundTooEarly represents a RoundTooEarly error raised by the BlockHashBeacon contract.
type BlockHashBeaconRoundTooEarly struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func BlockHashBeaconRoundTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6f8ca12f77cbcfa909b13e1ad4f4278738eef8a75352674cad4bdfd2c4e6b25e")
}

// UnpackRoundTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func (blockHashBeacon *BlockHashBeacon) UnpackRoundTooEarlyError(raw []byte) (*BlockHashBeaconRoundTooEarly, error) {
	out := new(BlockHashBeaconRoundTooEarly)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "RoundTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconRoundTooLate represents a RoundTooLate error raised by the BlockHashBeacon contract.
type BlockHashBeaconRoundTooLate struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func BlockHashBeaconRoundTooLateErrorID() common.Hash {
	return common.HexToHash("0x816de54e2091936ba8c0aaf9918417bbcfbbc7bc81529258a0e562f3c77d5b45")
}

// UnpackRoundTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func (blockHashBeacon *BlockHashBeacon) UnpackRoundTooLateError(raw []byte) (*BlockHashBeaconRoundTooLate, error) {
	out := new(BlockHashBeaconRoundTooLate)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "RoundTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BlockHashBeaconWrongHeader represents a WrongHeader error raised by the BlockHashBeacon contract.
type BlockHashBeaconWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Given    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func BlockHashBeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func (blockHashBeacon *BlockHashBeacon) UnpackWrongHeaderError(raw []byte) (*BlockHashBeaconWrongHeader, error) {
	out := new(BlockHashBeaconWrongHeader)
	if err := blockHashBeacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityMetaData contains all meta data concerning the Capacity contract.
var CapacityMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"blocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segments\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verifier_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"beacon_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authority_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beacon\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beaconOf\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beginSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengesOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"blocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segments\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"countsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"counts\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Counts\",\"components\":[{\"name\":\"opportunities\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"mostActive\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drawSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"epochOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalEpochs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesis\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isDrawn\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isStopped\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leasable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leasedAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openerOf\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queryOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"responseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"respondedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resumeChallenges\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sealAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sealOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"begunBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLeased\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stopChallenges\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"totalProven\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"weight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifier\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuditDrawn\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuditProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengeOpened\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengesResumed\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChallengesStopped\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICapacity.Config\",\"components\":[{\"name\":\"blocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"segments\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"positions\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"challengeOdds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epochBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealEpochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sealGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"responseWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxChallenges\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"staking\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"beacon\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"genesis\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Responded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seedBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SealDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seed\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Sealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsLeased\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"fromBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditAlreadyDrawn\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AuditNotDrawn\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeAlreadyOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengeNotOpen\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ChallengesAreStopped\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochFull\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidClaim\",\"inputs\":[{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"active\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NotAChallenge\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAFieldElement\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotActive\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotLeasable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotResponded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotStopped\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OpeningOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofWindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealAlreadyBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealAlreadyDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealNotBegun\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SealNotDrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StoppedLately\",\"inputs\":[{\"name\":\"fromBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowOver\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBeacon\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongContext\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongResponse\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Capacity",
	Bin: "0x610240604052348015610010575f5ffd5b50604051614e87380380614e8783398101604081905261002f91610701565b84838282858882846100408161062a565b50608081015163ffffffff161580610064575062080000816080015163ffffffff16115b156100a5576040516389a6198960e01b815260206004820152600b60248201526a65706f6368426c6f636b7360a81b60448201526064015b60405180910390fd5b60a081015163ffffffff1615806100c6575060408160a0015163ffffffff16115b15610101576040516389a6198960e01b815260206004820152600a6024820152697365616c45706f63687360b01b604482015260640161009c565b806080015163ffffffff168160a0015163ffffffff166101219190610832565b8160c0015163ffffffff161115610167576040516389a6198960e01b81526020600482015260096024820152687365616c477261636560b81b604482015260640161009c565b60048160e0015163ffffffff16108061018b57506103e88160e0015163ffffffff16115b156101ca576040516389a6198960e01b815260206004820152600e60248201526d726573706f6e736557696e646f7760901b604482015260640161009c565b61010081015163ffffffff1615806101ef57506208000081610100015163ffffffff16115b1561022b576040516389a6198960e01b815260206004820152600b60248201526a70726f6f6657696e646f7760a81b604482015260640161009c565b43608090815281015163ffffffff90811660a0908152820151811660c0908152820151811660e090815282015181166101009081529091015116610120526001600160a01b0381166102aa576040516389a6198960e01b81526020600482015260076024820152667374616b696e6760c81b604482015260640161009c565b6001600160a01b039081166101405281163b5f036102f4576040516389a6198960e01b81526020600482015260066024820152653132b0b1b7b760d11b604482015260640161009c565b6001600160a01b03166101605260e08101515f906103199063ffffffff16600361084f565b826080015163ffffffff1661032e9190610862565b9050816060015163ffffffff165f1480610351575080826060015163ffffffff16115b1561038f576040516389a6198960e01b815260206004820152600d60248201526c6368616c6c656e67654f64647360981b604482015260640161009c565b61012082015161ffff1615806103af575061010082610120015161ffff16115b156103ed576040516389a6198960e01b815260206004820152600d60248201526c6d61784368616c6c656e67657360981b604482015260640161009c565b50606081015163ffffffff1661018052610120015161ffff166101a0526001600160a01b0381163b5f03610450576040516389a6198960e01b8152602060048201526009602482015268617574686f7269747960b81b604482015260640161009c565b506004825f015163ffffffff16108061047557506301000000825f015163ffffffff16115b156104ac576040516389a6198960e01b8152602060048201526006602482015265626c6f636b7360d01b604482015260640161009c565b602082015163ffffffff1615806104db575062400000826020015163ffffffff16601f6104d99190610832565b115b15610514576040516389a6198960e01b81526020600482015260086024820152677365676d656e747360c01b604482015260640161009c565b604082015160ff16158061052f57506007826040015160ff16115b15610569576040516389a6198960e01b8152602060048201526009602482015268706f736974696f6e7360b81b604482015260640161009c565b806001600160a01b03163b5f036105ae576040516389a6198960e01b81526020600482015260086024820152673b32b934b334b2b960c11b604482015260640161009c565b6001600160a01b03166101c052805163ffffffff9081166101e0526020820151166102005260409081015160ff1661022052517f89557a79715707cd47589df43e3d0ac21bda8bf5fc057e4781bf27c0b444526c9061061890879087908790879087904390610881565b60405180910390a1505050505061099f565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60405161014081016001600160401b03811182821017156106ac57634e487b7160e01b5f52604160045260245ffd5b60405290565b805163ffffffff811681146106c5575f5ffd5b919050565b805160ff811681146106c5575f5ffd5b805161ffff811681146106c5575f5ffd5b80516001600160a01b03811681146106c5575f5ffd5b5f5f5f5f5f8587036101c0811215610717575f5ffd5b610140811215610725575f5ffd5b5061072e61067d565b610737876106b2565b8152610745602088016106b2565b6020820152610756604088016106ca565b6040820152610767606088016106b2565b6060820152610778608088016106b2565b608082015261078960a088016106b2565b60a082015261079a60c088016106b2565b60c08201526107ab60e088016106b2565b60e08201526107bd61010088016106b2565b6101008201526107d061012088016106da565b61012082015294506107e561014087016106eb565b93506107f461016087016106eb565b925061080361018087016106eb565b91506108126101a087016106eb565b90509295509295909350565b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176108495761084961081e565b92915050565b808201808211156108495761084961081e565b5f8261087c57634e487b7160e01b5f52601260045260245ffd5b500490565b865163ffffffff1681526101e0810160208801516108a7602084018263ffffffff169052565b5060408801516108bc604084018260ff169052565b5060608801516108d4606084018263ffffffff169052565b5060808801516108ec608084018263ffffffff169052565b5060a088015161090460a084018263ffffffff169052565b5060c088015161091c60c084018263ffffffff169052565b5060e088015161093460e084018263ffffffff169052565b5061010088015161094e61010084018263ffffffff169052565b5061012088015161096661012084018261ffff169052565b506001600160a01b0396871661014083015294861661016082015292851661018084015293166101a08201526101c00191909152919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051614332610b555f395f81816104a5015261279901525f8181610479015261273b01525f818161044d015261277301525f81816102dc015261155d01525f81816105d60152610e0301525f81816104ce0152610edb01525f818161039a01528181610e5c0152818161111501528181611ae6015281816122d4015261236d01525f818161036101528181610b75015281816112df01528181611835015281816128aa01528181612d7a0152612eea01525f81816105aa015281816125fa01526132ac01525f818161057e0152818161262001528181612af8015281816131c5015281816132e601526136d301525f8181610552015261391101525f818161052601528181612837015261395601525f81816104fa0152818161094e01528181611cf2015281816127de015261393201525f81816106cf0152818161091701528181611c0901528181611da10152818161280201528181612a3f01528181612a8001528181612ab701528181612ff20152818161302d015261398b01526143325ff3fe608060405234801561000f575f5ffd5b5060043610610208575f3560e01c80637a9e5e4b1161011f578063b451b225116100a9578063d539f8b111610079578063d539f8b114610797578063db3462a81461079f578063ddd68b73146107cf578063dee17ad9146107e2578063e3dc194c146107f5575f5ffd5b8063b451b22514610706578063bdc849e81461074c578063bf7e214f1461075f578063c2217e621461076f575f5ffd5b80639cbe606f116100ef5780639cbe606f1461067b578063a3d545f51461069b578063a7dfd6c2146106ae578063a7f0b3de146106cd578063b12d2094146106f3575f5ffd5b80637a9e5e4b146106215780637e00f1de146106345780638fb36037146106475780639bf5560114610668575f5ffd5b806342dc561d116101a05780636b35f5ce116101705780636b35f5ce146103be5780636f276c99146103d157806376671808146103e457806379502c55146103ec5780637a0ba0571461060e575f5ffd5b806342dc561d1461034c5780634cf088d91461035f57806358657dcf1461038557806359659e9014610398575f5ffd5b80632b7ac3f3116101db5780632b7ac3f3146102da57806330501b0d14610300578063372f897d146103235780633ea2745114610339575f5ffd5b80630ff9f1221461020c578063239069631461025457806328af81db146102695780632b2823ba146102d2575b5f5ffd5b61023761021a366004613ac3565b5f908152600260205260409020600101546001600160a01b031690565b6040516001600160a01b0390911681526020015b60405180910390f35b610267610262366004613b18565b610808565b005b6102b2610277366004613b60565b5f91825260046020908152604080842092845291905290206002810154815460019092015463ffffffff808316949192600160401b90041690565b60408051948552602085019390935291830152606082015260800161024b565b61026761085c565b7f0000000000000000000000000000000000000000000000000000000000000000610237565b61031361030e366004613ac3565b6108ff565b604051901515815260200161024b565b61032b610910565b60405190815260200161024b565b61032b610347366004613b80565b610996565b61026761035a366004613b80565b610a5a565b7f0000000000000000000000000000000000000000000000000000000000000000610237565b610267610393366004613b18565b610d44565b7f0000000000000000000000000000000000000000000000000000000000000000610237565b6103136103cc366004613ac3565b611044565b6103136103df366004613ac3565b61106e565b61032b6110a2565b61060160408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091526040518061014001604052807f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000060ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b60405161024b9190613ba9565b61026761061c366004613ac3565b6110b1565b61026761062f366004613ca2565b61123e565b61032b610642366004613ac3565b6112b6565b61064f61136f565b6040516001600160e01b0319909116815260200161024b565b610267610676366004613cbd565b611391565b61068e610689366004613ac3565b6115e1565b60405161024b9190613d34565b61032b6106a9366004613ac3565b61166b565b61032b6106bc366004613ac3565b5f9081526002602052604090205490565b7f000000000000000000000000000000000000000000000000000000000000000061032b565b610267610701366004613b60565b611675565b610719610714366004613b60565b6117ef565b60405161024b91908151815260208083015190820152604080830151908201526060918201519181019190915260800190565b61026761075a366004613b18565b611a4d565b5f546001600160a01b0316610237565b61078261077d366004613b60565b611c05565b6040805192835260208301919091520161024b565b610267611ce3565b6107b26107ad366004613b60565b611e2b565b60408051938452602084019290925215159082015260600161024b565b61032b6107dd366004613ac3565b611ea6565b6102676107f0366004613d7c565b611f3b565b61032b610803366004613b60565b6121e5565b61081183612262565b5061081b83612299565b610824836122d0565b511561084b576040516307acbb5360e41b8152600481018490526024015b60405180910390fd5b610856838383612369565b50505050565b610868335b5f36612446565b5f5f5f610875600161253c565b6001600160e01b03169250925092508215806108915750804310155b156108af57604051633830ee6760e21b815260040160405180910390fd5b6108c5826108bc436125a6565b600191906125dd565b50506040514381527f92caf5dcaf4c7cf76753bd59b9ddeb3c1604e9d4d53bee764939e9be79bb90e19060200160405180910390a1505050565b5f610908610910565b909110919050565b5f8061093c7f000000000000000000000000000000000000000000000000000000000000000043613dc7565b90506109466125f7565b811061098e577f00000000000000000000000000000000000000000000000000000000000000006109756125f7565b61097f9083613dc7565b6109899190613dee565b610990565b5f5b91505090565b5f5f6109a385858561264e565b6040805160c081018252915467ffffffffffffffff1981831b16835261ffff600160c01b820481166020850152600160d01b8204811692840192909252600160e01b8104909116606083015260ff600160f01b820481166080840152600160f81b90910416151560a082015290505f610a1b856122d0565b905080515f03610a4157604051635c29136d60e01b815260048101869052602401610842565b610a4e86868685856126e4565b925050505b9392505050565b5f610a64436127db565b90505f610a7082612831565b9050610a7c858361285c565b50610aa6837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b610ac65760405163bae9ec6760e01b815260048101849052602401610842565b5f85815260046020908152604080832084845290915281208054909103610b0a5760405163c4f756b560e01b81526004810187905260248101839052604401610842565b80548514610b3f5780546040516331c8605160e01b815260048101889052602481019190915260448101869052606401610842565b5f610b4b600243613e01565b6040516327c727df60e11b815260048101899052602481018690529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634f8e4fbe90604401602060405180830381865afa158015610bba573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bde9190613e14565b6002840154909150600160201b900463ffffffff165f03610c2957610c02826129d0565b8360020160046101000a81548163ffffffff021916908363ffffffff160217905550610c6d565b6002830154600160401b900463ffffffff168214610c6d5760028301546001840154610c6a91600386019163ffffffff600160401b909204821691612a0016565b50505b610c7681612a0d565b83600201600c6101000a81548161ffff021916908361ffff160217905550610c9d826129d0565b60028401805463ffffffff92909216600160401b026bffffffff000000000000000019909216919091179055600183018690555f888152600560205260408120549003610cf5575f8881526005602052604090208290555b6040805183815260208101889052908101829052849089907ff72f40f0a510e464dd888c0cbbbedfa9db7a297143af9c151632e6ec3430047f9060600160405180910390a35050505050505050565b5f5f610d4f85612a3b565b9150915081610d74576040516354bce8c360e11b815260048101869052602401610842565b5f858152600260205260409020805415610da457604051631ea6298560e01b815260048101879052602401610842565b5f610dae87612af0565b905080431115610ddb5760405163317541ad60e21b81526004810188905260248101829052604401610842565b610de487612b26565b5f610dee886127db565b5f8181526003602052604090208054919250907f000000000000000000000000000000000000000000000000000000000000000011610e435760405163cda6a49560e01b815260048101839052602401610842565b60405163080490c560e41b81525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906380490c5090610e95908d908d908d90600401613e53565b5f604051808303815f875af1158015610eb0573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610ed79190810190613eda565b90507f0000000000000000000000000000000000000000000000000000000000000000610f306040518060400160405280601381526020017236bab9ba32b91731b430b63632b733b2973b1960691b8152508884612b53565b610f3a9190613f6e565b15610f5b576040516354bce8c360e11b8152600481018b9052602401610842565b5f610f97610f926040518060400160405280601081526020016f36bab9ba32b9173132b0b1b7b7173b1960811b8152508985612b53565b612b8c565b8087556001870180546001600160a01b03191633179055905082610fba8c6129d0565b81546001810183555f9283526020928390206008820401805460079092166004026101000a63ffffffff81810219909316939092169190910291909117905560408051838152339281019290925285918d917f185abd2b35edae031fc5fbe3476fb46de9ded455be7d6afde04db3f630824598910160405180910390a35050505050505050505050565b5f81815260026020526040812054158015906110685750611064826122d0565b5115155b92915050565b5f6110906110886110838463ffffffff612bb7565b6129d0565b600190612bc6565b6001600160e01b031690911115919050565b5f6110ac436127db565b905090565b5f6110bb436127db565b90505f6110c782612831565b90506110d3838361285c565b505f8381526004602090815260408083208484529091529020600281015463ffffffff1680158015906111a4575081541515806111a457506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633e141a5a611145600284613e01565b6040518263ffffffff1660e01b815260040161116391815260200190565b602060405180830381865afa15801561117e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111a29190613f90565b155b156111cc576040516316669c5b60e21b81526004810186905260248101849052604401610842565b6111d5436129d0565b826002015f6101000a81548163ffffffff021916908363ffffffff16021790555082857fef0eabfc124e59b7f1500976f6a2b620f6cba72edb9dc43b17cba9c19fca34c26002436112269190613e01565b60405190815260200160405180910390a35050505050565b5f5433906001600160a01b031681146112745760405162d1953b60e31b81526001600160a01b0382166004820152602401610842565b816001600160a01b03163b5f036112a9576040516361798f2f60e11b81526001600160a01b0383166004820152602401610842565b6112b282612c67565b5050565b60405163f52c4ddd60e01b8152600481018290525f1960248201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f52c4ddd9060440160e060405180830381865afa158015611324573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113489190613fda565b905061135381612cba565b61135d575f610a53565b610a5383826020015161ffff16612ced565b5f8054600160a01b900460ff1661138557505f90565b50638fb3603760e01b90565b5f61139d87878761264e565b90506113a886612299565b6040805160c081018252825467ffffffffffffffff1981841b16825261ffff600160c01b820481166020840152600160d01b8204811693830193909352600160e01b8104909216606082015260ff600160f01b830481166080830152600160f81b90920490911615801560a083015261143e57604051630cbaf2eb60e21b81526004810189905260248101889052604401610842565b81546001600160f81b0316600160f81b1782556040810151608082015161ffff9091169061147a9089906114759060ff1684614076565b612e0e565b6114a78961148f61148a8b6127db565b612831565b60608501516114a29061ffff1685613e01565b612e6f565b5f6114b1896122d0565b905080515f036114c9576114c6898888612369565b90505b888a7ffcc0aa2e225e3c81d9cabb80815b6e19910b66180b61befad5589215833a9d9f84886040516114fc92919061408d565b60405180910390a361150c613aa5565b6115168b8b611c05565b6020808401919091529082525f8b8152600290915260409020546040820152606081018990526115498b8b8b87866126e4565b608082015260405163ee0d8b3b60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ee0d8b3b906115a890899061010082019061014083019087906004016140d3565b5f6040518083038186803b1580156115be575f5ffd5b505afa1580156115d0573d5f5f3e3d5ffd5b505050505050505050505050505050565b5f8181526003602090815260409182902080548351818402810184019094528084526060939283018282801561165f57602002820191905f5260205f20905f905b82829054906101000a900463ffffffff1663ffffffff16815260200190600401906020826003010492830192600103820291508084116116225790505b50505050509050919050565b5f611068826127db565b61167e33610861565b5f8281526006602052604090208054600160401b900461ffff168211156116a9576116a98383612ecb565b5f6116bd6116b8600243613e01565b612fdd565b825490915063ffffffff168114611784578154600160201b900463ffffffff161561171257815461170f90600184019063ffffffff600160201b820481169161ffff600160501b90910416906125dd16565b50505b81546bffff0000ffffffff0000000019811661ffff60501b1963ffffffff8316600160201b0290811691909117600160401b67ffffffff00000000199093169091179190910461ffff16600160501b0217825561176e816129d0565b825463ffffffff191663ffffffff919091161782555b61178d83612a0d565b825461ffff91909116600160401b0269ffff000000000000000019909116178255604080518281526020810185905285917ffcbaa2491e40d3f641ab67e678ff0893765eabc7bb71d17b4769e546ae1b1a11910160405180910390a250505050565b61181660405180608001604052805f81526020015f81526020015f81526020015f81525090565b60405163f52c4ddd60e01b815260048101849052602481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f52c4ddd9060440160e060405180830381865afa158015611882573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118a69190613fda565b90506118b28184613051565b6118bc5750611068565b5f6118c78585613079565b90505f6118d3856115e1565b90505f5b8151811015611a4357828282815181106118f3576118f36140bf565b602002602001015163ffffffff161080611930575061193082828151811061191d5761191d6140bf565b602002602001015163ffffffff1661106e565b611a3b575f61196f856020015161ffff1661196a8a868681518110611957576119576140bf565b602002602001015163ffffffff166121e5565b613113565b905080865f018181516119829190613e01565b9052506060860151611994908261311e565b60608701525f888152600760205260408120845182908690869081106119bc576119bc6140bf565b602002602001015163ffffffff1681526020019081526020015f209050805f01601a9054906101000a900461ffff1661ffff1687602001818151611a009190613e01565b9052508054600160f81b900460ff1615611a38578054604088018051600160d01b90920461ffff1691611a34908390613e01565b9052505b50505b6001016118d7565b5050505092915050565b5f611a5a61148a436127db565b5f858152600460209081526040808320848452909152812060028101549293509163ffffffff169003611aaa576040516386905eb760e01b81526004810186905260248101839052604401610842565b805415611ad457604051637b48224b60e01b81526004810186905260248101839052604401610842565b6002818101545f916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916380490c5091611b1c9163ffffffff16613e01565b87876040518463ffffffff1660e01b8152600401611b3c93929190613e53565b5f604051808303815f875af1158015611b57573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611b7e9190810190613eda565b90505f611bb84630898786604051602001611b9d959493929190614151565b60405160208183030381529060405280519060200120612b8c565b808455604051909150849088907f6312c54b6a234242555f52fb72209a732a047d98018d961e06360fbcc3acf71d90611bf490869086906141aa565b60405180910390a350505050505050565b5f5f7f0000000000000000000000000000000000000000000000000000000000000000831015611c3957505f905080611cdc565b5f84815260046020526040812081611c5361148a876127db565b815260208101919091526040015f206002810154909150600160201b900463ffffffff161580611c9357506002810154600160201b900463ffffffff1684105b15611ca4575f5f9250925050611cdc565b80546002820154909350600160401b900463ffffffff168410611ccb578060010154611cd8565b611cd8600382018561312d565b9150505b9250929050565b611cec33610861565b5f611d187f00000000000000000000000000000000000000000000000000000000000000006003614076565b90505f5f611d26600161253c565b6001600160e01b03169250509150818015611d4a5750611d468382613e01565b4311155b15611d8057611d598382613e01565b611d64906001613e01565b60405163297dd63360e11b815260040161084291815260200190565b5f611dc5611d9543611d906125f7565b612bb7565b611d9f9043613dc7565b7f000000000000000000000000000000000000000000000000000000000000000061311e565b90505f611dd28543613e01565b9050611de9611de0836129d0565b6108bc836125a6565b505060408051838152602081018390527f6db547dfa1521f762829eacb1944bed58d8b0708f46dcfe878109c508a121d99910160405180910390a15050505050565b5f8281526007602090815260408083208484529091528120805482918291600160d01b900461ffff168203611e69575f5f5f93509350935050611e9f565b8054611e8090600160c01b900461ffff1686613e01565b9054909350600160d01b810461ffff169250600160f81b900460ff1690505b9250925092565b5f5f611eb1836115e1565b90505f5b8151811015611f3457611ed382828151811061191d5761191d6140bf565b611f2c57611f1f828281518110611eec57611eec6140bf565b602002602001015163ffffffff165f908152600260205260409020600101546001600160601b03600160a01b9091041690565b611f299084613e01565b92505b600101611eb5565b5050919050565b5f611f4585612262565b9050808414611f785760405163b53e544160e01b8152600481018690526024810182905260448101859052606401610842565b5f611f82866131bf565b905080431115611faf57604051635e71f8b560e01b81526004810187905260248101829052604401610842565b5f611fc288611fbd896127db565b61285c565b60c001519050611ff1847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b6120115760405163bae9ec6760e01b815260048101859052602401610842565b5f61201d8989886131ea565b5f8a81526007602090815260408083208c8452909152902054909150600160d01b900461ffff161561206c576040516337f68a3960e21b8152600481018a905260248101899052604401610842565b6040518060c0016040528061208087613278565b67ffffffffffffffff191681526020016120a261209d8b43613dc7565b612a0d565b61ffff1681526020016120b488612a0d565b61ffff1681526020016120c683612a0d565b61ffff908116825260ff8086166020808501919091525f60409485018190528e8152600782528481208e82528252849020855181549287015187870151606089015160808a015160a0909a01511515600160f81b026001600160f81b039a909716600160f01b02999099166001600160f01b03998816600160e01b0261ffff60e01b19928916600160d01b029290921663ffffffff60d01b1993909816600160c01b026001600160d01b031990961693891c93909317949094171694909417919091179490941691909117179091555188908a907fed4fc2e29bdc9d32da7284454932db4a9a8e36f8a41b7413a4a9b7538101e89b906121d2908a908a90918252602082015260400190565b60405180910390a3505050505050505050565b5f828152600660205260408120805463ffffffff1683106122135754600160401b900461ffff169050611068565b8054600160201b900463ffffffff16831061223b5754600160501b900461ffff169050611068565b612251612247846129d0565b6001830190612bc6565b6001600160e01b0316949350505050565b5f81815260026020526040812054908190036122945760405163294b968760e01b815260048101839052602401610842565b919050565b5f6122a3826132a9565b9050804311156112b257604051633b1a7ee560e01b81526004810183905260248101829052604401610842565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638c39622261230a846132de565b6040518263ffffffff1660e01b815260040161232891815260200190565b5f60405180830381865afa158015612342573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526110689190810190613eda565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380490c506123a3866132de565b85856040518463ffffffff1660e01b81526004016123c393929190613e53565b5f604051808303815f875af11580156123de573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526124059190810190613eda565b9050837fe1db3dc1cad8f506037b2f2fc76717f7164a7fbb3d016e589342763ddf8131928260405161243791906141cb565b60405180910390a29392505050565b5f5f61247961245c5f546001600160a01b031690565b863061246b60045f898b6141dd565b61247491614204565b61330b565b91509150816125355763ffffffff811615612512575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906124d39088908890889060040161423a565b5f604051808303815f87803b1580156124ea575f5ffd5b505af11580156124fc573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506125359050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610842565b5050505050565b80545f908190819080820361255a575f5f5f9350935093505061259f565b5f6125778661256a600185613dc7565b5f91825260209091200190565b546001955063ffffffff81169450600160201b90046001600160e01b0316925061259f915050565b9193909250565b5f6001600160e01b038211156125d9576040516306dfcc6560e41b815260e0600482015260248101839052604401610842565b5090565b5f806125ea85858561339d565b915091505b935093915050565b5f7f000000000000000000000000000000000000000000000000000000000000000061264460027f0000000000000000000000000000000000000000000000000000000000000000613e01565b6110ac9190613e01565b5f838152600760209081526040808320858452909152812080549091600160d01b90910461ffff16900361269f5760405163792d0bad60e11b81526004810185905260248101849052604401610842565b6126a882613278565b815460401b67ffffffffffffffff19908116911614610a535760405163260d8fe560e21b81526004810185905260248101849052604401610842565b5f5f6126ef86612a3b565b9150505f4630838a898860405160200161270e9695949392919061425e565b60405160208183030381529060405290505f6040518060800160405280876040015161ffff1681526020017f0000000000000000000000000000000000000000000000000000000000000000886080015160ff1661276c9190614076565b81526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081525090506127ce8280519060200120826134e1565b9998505050505050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006128277f000000000000000000000000000000000000000000000000000000000000000084613dc7565b6110689190613dee565b5f6110687f000000000000000000000000000000000000000000000000000000000000000083613dee565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915260405163badc2dff60e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063badc2dff9060240160e060405180830381865afa1580156128f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061291b9190613fda565b80519091506001600160a01b0316331461295157604051632ad1e96b60e11b815260048101849052336024820152604401610842565b5f60028260800151600481111561296a5761296a6142be565b148061298b5750600382608001516004811115612989576129896142be565b145b90508015806129a1575061299f8284613051565b155b156129c9576040516316f5e3b760e21b81526004810185905260248101849052604401610842565b5092915050565b5f63ffffffff8211156125d9576040516306dfcc6560e41b81526020600482015260248101839052604401610842565b5f806125ea8585856135e7565b5f61ffff8211156125d9576040516306dfcc6560e41b81526010600482015260248101839052604401610842565b5f5f7f0000000000000000000000000000000000000000000000000000000000000000831015612a6f57505f928392509050565b5f612a786136cb565b905080612aa57f000000000000000000000000000000000000000000000000000000000000000086613dc7565b612aaf9190613dee565b915080612adc7f000000000000000000000000000000000000000000000000000000000000000086613dc7565b612ae69190613f6e565b5f14925050915091565b5f612b1c60047f0000000000000000000000000000000000000000000000000000000000000000613dee565b6110689083613e01565b612b2f8161106e565b15612b505760405163686d91df60e11b815260048101829052602401610842565b50565b5f8346308585604051602001612b6d9594939291906142d2565b6040516020818303038152906040528051906020012090509392505050565b5f6110687f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183613f6e565b5f828218828410028218610a53565b81545f9081816005811115612c20575f612bdf84613702565b612be99085613dc7565b5f8881526020902090915081015463ffffffff9081169087161015612c1057809150612c1e565b612c1b816001613e01565b92505b505b5f612c2d87878585613854565b90508015612c5a57612c448761256a600184613dc7565b54600160201b90046001600160e01b0316612c5c565b5f5b979650505050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f600282608001516004811115612cd357612cd36142be565b148015611068575061106882612ce8436127db565b613051565b5f5f612cfb61148a436127db565b5f858152600460209081526040808320848452909152902060020154909150600160701b900461ffff168115612d7057612d6d81612d6887612d3e600187613dc7565b5f918252600460209081526040808420928452919052902060020154600160701b900461ffff1690565b61311e565b90505b612e0581611d90867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d1fdf5bb8a6040518263ffffffff1660e01b8152600401612dc691815260200190565b602060405180830381865afa158015612de1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d909190613e14565b95945050505050565b612e17816138a8565b5f8381526002602052604090206001018054601490612e47908490600160a01b90046001600160601b0316614313565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505050565b5f83815260046020908152604080832085845290915290206002810154600160701b900461ffff1682111561085657612ea782612a0d565b81600201600e6101000a81548161ffff021916908361ffff16021790555050505050565b60405163f52c4ddd60e01b8152600481018390525f1960248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f52c4ddd9060440160e060405180830381865afa158015612f37573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f5b9190613fda565b9050612f6681612cba565b612f965782612f74436127db565b6040516316f5e3b760e21b815260048101929092526024820152604401610842565b5f612fa984836020015161ffff16612ced565b905080831115610856576040516342598d8f60e01b8152600481018590526024810184905260448101829052606401610842565b5f5f612fe76136cb565b90508061301d6130177f000000000000000000000000000000000000000000000000000000000000000086613dc7565b836138db565b6130279190614076565b610a53907f0000000000000000000000000000000000000000000000000000000000000000613e01565b5f81836040015163ffffffff1611158015610a5357505060609091015163ffffffff16101590565b5f82815260056020526040812054808203613098575f19915050611068565b5f6130a284612831565b5f868152600460209081526040808320848452909152812060020154919250600160201b90910463ffffffff16906130d98361390e565b90505f82158015906130ea57508183105b6130f457816130f6565b825b90508481116131055784613107565b805b98975050505050505050565b5f610a5383836139af565b5f828218828411028218610a53565b81545f9081816005811115613180575f61314684613702565b6131509085613dc7565b5f888152602090209091506002820201548610156131705780915061317e565b61317b816001613e01565b92505b505b5f61318d878785856139c0565b90508015612c5a576131b6876131a4600184613dc7565b5f918252602090912060029091020190565b60010154612c5c565b5f6110687f000000000000000000000000000000000000000000000000000000000000000083613e01565b5f5f6131f68585613a0a565b9050805f03613222576040516305eecce560e31b81526004810186905260248101859052604401610842565b61322c85856121e5565b91505f6132398284613113565b905083158061324757508084115b1561326f57604051637fab9ba160e01b81526004810185905260248101829052604401610842565b50509392505050565b5f8160405160200161328c91815260200190565b604051602081830303815290604052805190602001209050919050565b5f7f00000000000000000000000000000000000000000000000000000000000000006132d4836132de565b6110689190613e01565b5f60026132d47f000000000000000000000000000000000000000000000000000000000000000084613e01565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613393575f516020805191945081901c150291505b5094509492505050565b82545f9081908015613489575f6133b98761256a600185613dc7565b805490915063ffffffff80821691600160201b90046001600160e01b03169088168211156133fa57604051632520601d60e01b815260040160405180910390fd5b8763ffffffff168263ffffffff160361342d57825463ffffffff16600160201b6001600160e01b0389160217835561347b565b6040805180820190915263ffffffff808a1682526001600160e01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160201b029216919091179101555b94508593506125ef92505050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160201b0291909316179201919091559050816125ef565b5f5f825f01516134f1855f613a74565b6134fb9190613f6e565b90505f600861350b866001613a74565b6135159190613f6e565b90505f8460200151613528876002613a74565b6135329190613f6e565b9050601781901b601483901b600a6001885f01516135509190613dc7565b901b8517171793505f5b8560600151811015611a43575f600287604001516135789190613dc7565b60408051602081018b90529081018490526135ac90606001604051602081830303815290604052805190602001205f613a74565b6135b69190613f6e565b6135c1906002613e01565b90506135ce826018614076565b6135d990602d613e01565b1b949094179360010161355a565b82545f9081908015613687575f613603876131a4600185613dc7565b80546001820154919250908782111561362f57604051632520601d60e01b815260040160405180910390fd5b878203613642576001830187905561347b565b6040805180820190915288815260208082018981528b5460018181018e555f8e815293909320935160029091029093019283555191015594508593506125ef92505050565b50506040805180820190915283815260208082018481528654600181810189555f8981529384209451600290920290940190815590519201919091559050816125ef565b5f6136f760027f0000000000000000000000000000000000000000000000000000000000000000613e01565b6110ac906001613e01565b5f6001821161370f575090565b816001600160801b82106137285760809190911c9060401b5b600160401b821061373e5760409190911c9060201b5b600160201b82106137545760209190911c9060101b5b6201000082106137695760109190911c9060081b5b610100821061377d5760089190911c9060041b5b601082106137905760049190911c9060021b5b6004821061379c5760011b5b600302600190811c908185816137b4576137b4613dda565b048201901c905060018185816137cc576137cc613dda565b048201901c905060018185816137e4576137e4613dda565b048201901c905060018185816137fc576137fc613dda565b048201901c9050600181858161381457613814613dda565b048201901c9050600181858161382c5761382c613dda565b048201901c905061384b81858161384557613845613dda565b04821190565b90039392505050565b5f5b818310156138a0575f85815260209020838316600285851804019081015463ffffffff8681169116111561388c5780925061389a565b613897816001613e01565b93505b50613856565b509392505050565b5f6001600160601b038211156125d9576040516306dfcc6560e41b81526060600482015260248101839052604401610842565b5f815f036138ed576138ed6012613a94565b8160018403816138ff576138ff613dda565b04600101831515029392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000061397b7f000000000000000000000000000000000000000000000000000000000000000085614076565b6139859190614076565b6132d4907f0000000000000000000000000000000000000000000000000000000000000000613e01565b5f8082840384811115908102612e05565b5f5b818310156138a0575f600283851804838516015f87815260209020909150859060028302015411156139f657809250613a04565b613a01816001613e01565b93505b506139c2565b5f828152600460205260408120819081613a2661148a866127db565b815260208101919091526040015f206002810154909150600160201b900463ffffffff16831015613a57575f613a68565b6002810154600160601b900461ffff165b61ffff16949350505050565b5f613a80826040614076565b9290921c67ffffffffffffffff1692915050565b634e487b715f52806020526024601cfd5b6040518060a001604052806005906020820280368337509192915050565b5f60208284031215613ad3575f5ffd5b5035919050565b5f5f83601f840112613aea575f5ffd5b50813567ffffffffffffffff811115613b01575f5ffd5b602083019150836020828501011115611cdc575f5ffd5b5f5f5f60408486031215613b2a575f5ffd5b83359250602084013567ffffffffffffffff811115613b47575f5ffd5b613b5386828701613ada565b9497909650939450505050565b5f5f60408385031215613b71575f5ffd5b50508035926020909101359150565b5f5f5f60608486031215613b92575f5ffd5b505081359360208301359350604090920135919050565b815163ffffffff16815261014081016020830151613bcf602084018263ffffffff169052565b506040830151613be4604084018260ff169052565b506060830151613bfc606084018263ffffffff169052565b506080830151613c14608084018263ffffffff169052565b5060a0830151613c2c60a084018263ffffffff169052565b5060c0830151613c4460c084018263ffffffff169052565b5060e0830151613c5c60e084018263ffffffff169052565b50610100830151613c7661010084018263ffffffff169052565b506101208301516129c961012084018261ffff169052565b6001600160a01b0381168114612b50575f5ffd5b5f60208284031215613cb2575f5ffd5b8135610a5381613c8e565b5f5f5f5f5f5f868803610200811215613cd4575f5ffd5b873596506020880135955060408801359450606088013567ffffffffffffffff811115613cff575f5ffd5b613d0b8a828b01613ada565b909550935050610180607f1982011215613d23575f5ffd5b506080870190509295509295509295565b602080825282518282018190525f918401906040840190835b81811015613d7157835163ffffffff16835260209384019390920191600101613d4d565b509095945050505050565b5f5f5f5f5f60a08688031215613d90575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561106857611068613db3565b634e487b7160e01b5f52601260045260245ffd5b5f82613dfc57613dfc613dda565b500490565b8082018082111561106857611068613db3565b5f60208284031215613e24575f5ffd5b5051919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f612e05604083018486613e2b565b634e487b7160e01b5f52604160045260245ffd5b60405160e0810167ffffffffffffffff81118282101715613ea357613ea3613e6c565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715613ed257613ed2613e6c565b604052919050565b5f60208284031215613eea575f5ffd5b815167ffffffffffffffff811115613f00575f5ffd5b8201601f81018413613f10575f5ffd5b805167ffffffffffffffff811115613f2a57613f2a613e6c565b613f3d601f8201601f1916602001613ea9565b818152856020838501011115613f51575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f82613f7c57613f7c613dda565b500690565b80518015158114612294575f5ffd5b5f60208284031215613fa0575f5ffd5b610a5382613f81565b805163ffffffff81168114612294575f5ffd5b805160058110612294575f5ffd5b805160ff81168114612294575f5ffd5b5f60e0828403128015613feb575f5ffd5b50613ff4613e80565b8251613fff81613c8e565b8152602083015161ffff81168114614015575f5ffd5b602082015261402660408401613fa9565b604082015261403760608401613fa9565b606082015261404860808401613fbc565b608082015261405960a08401613f81565b60a082015261406a60c08401613fca565b60c08201529392505050565b808202811582820484141761106857611068613db3565b8281526101a0810161010083602084013760406101008401610120840137604061014084016101608401379392505050565b634e487b7160e01b5f52603260045260245ffd5b61022081016101008683376040856101008401376040846101408401376101808201835f5b60058110156141175781518352602092830192909101906001016140f8565b50505095945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60c08152600e60c08201526d36bab9ba32b91739b2b0b6173b1960911b60e082015285602082015260018060a01b038516604082015283606082015282608082015261010060a08201525f612c5c610100830184614123565b604081525f6141bc6040830185614123565b90508260208301529392505050565b602081525f610a536020830184614123565b5f5f858511156141eb575f5ffd5b838611156141f7575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156129c9576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f90612e059083018486613e2b565b60e08152600e60e08201526d36bab9ba32b917323930bb973b1960911b61010082015286602082015260018060a01b03861660408201528460608201528360808201528260a082015261012060c08201525f613107610120830184614123565b634e487b7160e01b5f52602160045260245ffd5b60a081525f6142e460a0830188614123565b602083018790526001600160a01b03861660408401526060830185905282810360808401526131078185614123565b6001600160601b03818116838216019081111561106857611068613db356",
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
// Solidity: constructor((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16) c, address staking_, address verifier_, address beacon_, address authority_) returns()
func (capacity *Capacity) PackConstructor(c ICapacityConfig, staking_ common.Address, verifier_ common.Address, beacon_ common.Address, authority_ common.Address) []byte {
	enc, err := capacity.abi.Pack("", c, staking_, verifier_, beacon_, authority_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (capacity *Capacity) PackAuthority() []byte {
	enc, err := capacity.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (capacity *Capacity) TryPackAuthority() ([]byte, error) {
	return capacity.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (capacity *Capacity) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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
// Solidity: function config() view returns((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
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
// Solidity: function config() view returns((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
func (capacity *Capacity) TryPackConfig() ([]byte, error) {
	return capacity.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16))
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
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256,uint256) counts)
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
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256,uint256) counts)
func (capacity *Capacity) TryPackCountsOf(id *big.Int, epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("countsOf", id, epoch)
}

// UnpackCountsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb451b225.
//
// Solidity: function countsOf(uint256 id, uint256 epoch) view returns((uint256,uint256,uint256,uint256) counts)
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

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23906963.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint256 challenge, bytes evidence) returns()
func (capacity *Capacity) PackDraw(challenge *big.Int, evidence []byte) []byte {
	enc, err := capacity.abi.Pack("draw", challenge, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23906963.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint256 challenge, bytes evidence) returns()
func (capacity *Capacity) TryPackDraw(challenge *big.Int, evidence []byte) ([]byte, error) {
	return capacity.abi.Pack("draw", challenge, evidence)
}

// PackDrawSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc849e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawSeal(uint256 id, bytes evidence) returns()
func (capacity *Capacity) PackDrawSeal(id *big.Int, evidence []byte) []byte {
	enc, err := capacity.abi.Pack("drawSeal", id, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc849e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawSeal(uint256 id, bytes evidence) returns()
func (capacity *Capacity) TryPackDrawSeal(id *big.Int, evidence []byte) ([]byte, error) {
	return capacity.abi.Pack("drawSeal", id, evidence)
}

// PackEpochOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3d545f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochOf(uint256 number) view returns(uint256)
func (capacity *Capacity) PackEpochOf(number *big.Int) []byte {
	enc, err := capacity.abi.Pack("epochOf", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3d545f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochOf(uint256 number) view returns(uint256)
func (capacity *Capacity) TryPackEpochOf(number *big.Int) ([]byte, error) {
	return capacity.abi.Pack("epochOf", number)
}

// UnpackEpochOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3d545f5.
//
// Solidity: function epochOf(uint256 number) view returns(uint256)
func (capacity *Capacity) UnpackEpochOf(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("epochOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinalEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x372f897d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalEpochs() view returns(uint256)
func (capacity *Capacity) PackFinalEpochs() []byte {
	enc, err := capacity.abi.Pack("finalEpochs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x372f897d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalEpochs() view returns(uint256)
func (capacity *Capacity) TryPackFinalEpochs() ([]byte, error) {
	return capacity.abi.Pack("finalEpochs")
}

// UnpackFinalEpochs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x372f897d.
//
// Solidity: function finalEpochs() view returns(uint256)
func (capacity *Capacity) UnpackFinalEpochs(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("finalEpochs", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (capacity *Capacity) PackIsConsumingScheduledOp() []byte {
	enc, err := capacity.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (capacity *Capacity) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return capacity.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (capacity *Capacity) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := capacity.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsDrawn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b35f5ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isDrawn(uint256 challenge) view returns(bool)
func (capacity *Capacity) PackIsDrawn(challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("isDrawn", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsDrawn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b35f5ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isDrawn(uint256 challenge) view returns(bool)
func (capacity *Capacity) TryPackIsDrawn(challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("isDrawn", challenge)
}

// UnpackIsDrawn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b35f5ce.
//
// Solidity: function isDrawn(uint256 challenge) view returns(bool)
func (capacity *Capacity) UnpackIsDrawn(data []byte) (bool, error) {
	out, err := capacity.abi.Unpack("isDrawn", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// PackIsStopped is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f276c99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isStopped(uint256 challenge) view returns(bool)
func (capacity *Capacity) PackIsStopped(challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("isStopped", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsStopped is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f276c99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isStopped(uint256 challenge) view returns(bool)
func (capacity *Capacity) TryPackIsStopped(challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("isStopped", challenge)
}

// UnpackIsStopped is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f276c99.
//
// Solidity: function isStopped(uint256 challenge) view returns(bool)
func (capacity *Capacity) UnpackIsStopped(data []byte) (bool, error) {
	out, err := capacity.abi.Unpack("isStopped", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLeasable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e00f1de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leasable(uint256 id) view returns(uint256)
func (capacity *Capacity) PackLeasable(id *big.Int) []byte {
	enc, err := capacity.abi.Pack("leasable", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeasable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e00f1de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leasable(uint256 id) view returns(uint256)
func (capacity *Capacity) TryPackLeasable(id *big.Int) ([]byte, error) {
	return capacity.abi.Pack("leasable", id)
}

// UnpackLeasable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e00f1de.
//
// Solidity: function leasable(uint256 id) view returns(uint256)
func (capacity *Capacity) UnpackLeasable(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("leasable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeasedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3dc194c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leasedAt(uint256 id, uint256 number) view returns(uint256)
func (capacity *Capacity) PackLeasedAt(id *big.Int, number *big.Int) []byte {
	enc, err := capacity.abi.Pack("leasedAt", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeasedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3dc194c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leasedAt(uint256 id, uint256 number) view returns(uint256)
func (capacity *Capacity) TryPackLeasedAt(id *big.Int, number *big.Int) ([]byte, error) {
	return capacity.abi.Pack("leasedAt", id, number)
}

// UnpackLeasedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3dc194c.
//
// Solidity: function leasedAt(uint256 id, uint256 number) view returns(uint256)
func (capacity *Capacity) UnpackLeasedAt(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("leasedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58657dcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint256 challenge, bytes evidence) returns()
func (capacity *Capacity) PackOpen(challenge *big.Int, evidence []byte) []byte {
	enc, err := capacity.abi.Pack("open", challenge, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58657dcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint256 challenge, bytes evidence) returns()
func (capacity *Capacity) TryPackOpen(challenge *big.Int, evidence []byte) ([]byte, error) {
	return capacity.abi.Pack("open", challenge, evidence)
}

// PackOpenerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff9f122.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openerOf(uint256 challenge) view returns(address)
func (capacity *Capacity) PackOpenerOf(challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("openerOf", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff9f122.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openerOf(uint256 challenge) view returns(address)
func (capacity *Capacity) TryPackOpenerOf(challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("openerOf", challenge)
}

// UnpackOpenerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ff9f122.
//
// Solidity: function openerOf(uint256 challenge) view returns(address)
func (capacity *Capacity) UnpackOpenerOf(data []byte) (common.Address, error) {
	out, err := capacity.abi.Unpack("openerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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
// the contract method with ID 0x9bf55601.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes evidence, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (capacity *Capacity) PackProve(id *big.Int, challenge *big.Int, chainRoot *big.Int, evidence []byte, proof ICapacityProof) []byte {
	enc, err := capacity.abi.Pack("prove", id, challenge, chainRoot, evidence, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bf55601.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes evidence, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (capacity *Capacity) TryPackProve(id *big.Int, challenge *big.Int, chainRoot *big.Int, evidence []byte, proof ICapacityProof) ([]byte, error) {
	return capacity.abi.Pack("prove", id, challenge, chainRoot, evidence, proof)
}

// PackQueryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ea27451.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queryOf(uint256 id, uint256 challenge, uint256 chainRoot) view returns(uint256)
func (capacity *Capacity) PackQueryOf(id *big.Int, challenge *big.Int, chainRoot *big.Int) []byte {
	enc, err := capacity.abi.Pack("queryOf", id, challenge, chainRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ea27451.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queryOf(uint256 id, uint256 challenge, uint256 chainRoot) view returns(uint256)
func (capacity *Capacity) TryPackQueryOf(id *big.Int, challenge *big.Int, chainRoot *big.Int) ([]byte, error) {
	return capacity.abi.Pack("queryOf", id, challenge, chainRoot)
}

// UnpackQueryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ea27451.
//
// Solidity: function queryOf(uint256 id, uint256 challenge, uint256 chainRoot) view returns(uint256)
func (capacity *Capacity) UnpackQueryOf(data []byte) (*big.Int, error) {
	out, err := capacity.abi.Unpack("queryOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee17ad9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) returns()
func (capacity *Capacity) PackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, n *big.Int, chainRoot *big.Int) []byte {
	enc, err := capacity.abi.Pack("respond", id, challenge, beacon, n, chainRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee17ad9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) returns()
func (capacity *Capacity) TryPackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, n *big.Int, chainRoot *big.Int) ([]byte, error) {
	return capacity.abi.Pack("respond", id, challenge, beacon, n, chainRoot)
}

// PackResponseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb3462a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven)
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
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven)
func (capacity *Capacity) TryPackResponseOf(id *big.Int, challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("responseOf", id, challenge)
}

// ResponseOfOutput serves as a container for the return parameters of contract
// method ResponseOf.
type ResponseOfOutput struct {
	RespondedBlock *big.Int
	Claimed        *big.Int
	Proven         bool
}

// UnpackResponseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb3462a8.
//
// Solidity: function responseOf(uint256 id, uint256 challenge) view returns(uint256 respondedBlock, uint256 claimed, bool proven)
func (capacity *Capacity) UnpackResponseOf(data []byte) (ResponseOfOutput, error) {
	out, err := capacity.abi.Unpack("responseOf", data)
	outstruct := new(ResponseOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RespondedBlock = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Claimed = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Proven = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackResumeChallenges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b2823ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resumeChallenges() returns()
func (capacity *Capacity) PackResumeChallenges() []byte {
	enc, err := capacity.abi.Pack("resumeChallenges")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResumeChallenges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b2823ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resumeChallenges() returns()
func (capacity *Capacity) TryPackResumeChallenges() ([]byte, error) {
	return capacity.abi.Pack("resumeChallenges")
}

// PackSealAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2217e62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealAt(uint256 id, uint256 challenge) view returns(uint256 ctx, uint256 sealRoot)
func (capacity *Capacity) PackSealAt(id *big.Int, challenge *big.Int) []byte {
	enc, err := capacity.abi.Pack("sealAt", id, challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2217e62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealAt(uint256 id, uint256 challenge) view returns(uint256 ctx, uint256 sealRoot)
func (capacity *Capacity) TryPackSealAt(id *big.Int, challenge *big.Int) ([]byte, error) {
	return capacity.abi.Pack("sealAt", id, challenge)
}

// SealAtOutput serves as a container for the return parameters of contract
// method SealAt.
type SealAtOutput struct {
	Ctx      *big.Int
	SealRoot *big.Int
}

// UnpackSealAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2217e62.
//
// Solidity: function sealAt(uint256 id, uint256 challenge) view returns(uint256 ctx, uint256 sealRoot)
func (capacity *Capacity) UnpackSealAt(data []byte) (SealAtOutput, error) {
	out, err := capacity.abi.Unpack("sealAt", data)
	outstruct := new(SealAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Ctx = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.SealRoot = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28af81db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(uint256 begunBlock, uint256 ctx, uint256 sealRoot, uint256 fromBlock)
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
// Solidity: function sealOf(uint256 id, uint256 period) view returns(uint256 begunBlock, uint256 ctx, uint256 sealRoot, uint256 fromBlock)
func (capacity *Capacity) TryPackSealOf(id *big.Int, period *big.Int) ([]byte, error) {
	return capacity.abi.Pack("sealOf", id, period)
}

// SealOfOutput serves as a container for the return parameters of contract
// method SealOf.
type SealOfOutput struct {
	BegunBlock *big.Int
	Ctx        *big.Int
	SealRoot   *big.Int
	FromBlock  *big.Int
}

// UnpackSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28af81db.
//
// Solidity: function sealOf(uint256 id, uint256 period) view returns(uint256 begunBlock, uint256 ctx, uint256 sealRoot, uint256 fromBlock)
func (capacity *Capacity) UnpackSealOf(data []byte) (SealOfOutput, error) {
	out, err := capacity.abi.Unpack("sealOf", data)
	outstruct := new(SealOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BegunBlock = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Ctx = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.SealRoot = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.FromBlock = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (capacity *Capacity) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := capacity.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (capacity *Capacity) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return capacity.abi.Pack("setAuthority", newAuthority)
}

// PackSetLeased is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb12d2094.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLeased(uint256 id, uint256 count) returns()
func (capacity *Capacity) PackSetLeased(id *big.Int, count *big.Int) []byte {
	enc, err := capacity.abi.Pack("setLeased", id, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLeased is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb12d2094.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLeased(uint256 id, uint256 count) returns()
func (capacity *Capacity) TryPackSetLeased(id *big.Int, count *big.Int) ([]byte, error) {
	return capacity.abi.Pack("setLeased", id, count)
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

// PackStopChallenges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd539f8b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stopChallenges() returns()
func (capacity *Capacity) PackStopChallenges() []byte {
	enc, err := capacity.abi.Pack("stopChallenges")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStopChallenges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd539f8b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stopChallenges() returns()
func (capacity *Capacity) TryPackStopChallenges() ([]byte, error) {
	return capacity.abi.Pack("stopChallenges")
}

// PackTotalProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddd68b73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalProven(uint256 epoch) view returns(uint256 weight)
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
// Solidity: function totalProven(uint256 epoch) view returns(uint256 weight)
func (capacity *Capacity) TryPackTotalProven(epoch *big.Int) ([]byte, error) {
	return capacity.abi.Pack("totalProven", epoch)
}

// UnpackTotalProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddd68b73.
//
// Solidity: function totalProven(uint256 epoch) view returns(uint256 weight)
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
	Challenge *big.Int
	Value     []byte
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
// Solidity: event AuditDrawn(uint256 indexed challenge, bytes value)
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

// CapacityAuthorityUpdated represents a AuthorityUpdated event raised by the Capacity contract.
type CapacityAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (CapacityAuthorityUpdated) ContractEventName() string {
	return CapacityAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (capacity *Capacity) UnpackAuthorityUpdatedEvent(log *types.Log) (*CapacityAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityAuthorityUpdated)
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

// CapacityChallengesResumed represents a ChallengesResumed event raised by the Capacity contract.
type CapacityChallengesResumed struct {
	LastBlock *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityChallengesResumedEventName = "ChallengesResumed"

// ContractEventName returns the user-defined event name.
func (CapacityChallengesResumed) ContractEventName() string {
	return CapacityChallengesResumedEventName
}

// UnpackChallengesResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengesResumed(uint256 lastBlock)
func (capacity *Capacity) UnpackChallengesResumedEvent(log *types.Log) (*CapacityChallengesResumed, error) {
	event := "ChallengesResumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityChallengesResumed)
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

// CapacityChallengesStopped represents a ChallengesStopped event raised by the Capacity contract.
type CapacityChallengesStopped struct {
	FromBlock *big.Int
	ToBlock   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityChallengesStoppedEventName = "ChallengesStopped"

// ContractEventName returns the user-defined event name.
func (CapacityChallengesStopped) ContractEventName() string {
	return CapacityChallengesStoppedEventName
}

// UnpackChallengesStoppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengesStopped(uint256 fromBlock, uint256 toBlock)
func (capacity *Capacity) UnpackChallengesStoppedEvent(log *types.Log) (*CapacityChallengesStopped, error) {
	event := "ChallengesStopped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityChallengesStopped)
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
	Config    ICapacityConfig
	Staking   common.Address
	Verifier  common.Address
	Beacon    common.Address
	Authority common.Address
	Genesis   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityConfiguredEventName = "Configured"

// ContractEventName returns the user-defined event name.
func (CapacityConfigured) ContractEventName() string {
	return CapacityConfiguredEventName
}

// UnpackConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Configured((uint32,uint32,uint8,uint32,uint32,uint32,uint32,uint32,uint32,uint16) config, address staking, address verifier, address beacon, address authority, uint256 genesis)
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
	N         *big.Int
	ChainRoot *big.Int
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
// Solidity: event Responded(uint256 indexed id, uint256 indexed challenge, uint256 n, uint256 chainRoot)
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
	Id        *big.Int
	Period    *big.Int
	SeedBlock *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacitySealBegunEventName = "SealBegun"

// ContractEventName returns the user-defined event name.
func (CapacitySealBegun) ContractEventName() string {
	return CapacitySealBegunEventName
}

// UnpackSealBegunEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SealBegun(uint256 indexed id, uint256 indexed period, uint256 seedBlock)
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

// CapacitySealDrawn represents a SealDrawn event raised by the Capacity contract.
type CapacitySealDrawn struct {
	Id     *big.Int
	Period *big.Int
	Seed   []byte
	Ctx    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CapacitySealDrawnEventName = "SealDrawn"

// ContractEventName returns the user-defined event name.
func (CapacitySealDrawn) ContractEventName() string {
	return CapacitySealDrawnEventName
}

// UnpackSealDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SealDrawn(uint256 indexed id, uint256 indexed period, bytes seed, uint256 ctx)
func (capacity *Capacity) UnpackSealDrawnEvent(log *types.Log) (*CapacitySealDrawn, error) {
	event := "SealDrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacitySealDrawn)
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
	Id        *big.Int
	Period    *big.Int
	FromBlock *big.Int
	SealRoot  *big.Int
	Units     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacitySealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (CapacitySealed) ContractEventName() string {
	return CapacitySealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(uint256 indexed id, uint256 indexed period, uint256 fromBlock, uint256 sealRoot, uint256 units)
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

// CapacityUnitsLeased represents a UnitsLeased event raised by the Capacity contract.
type CapacityUnitsLeased struct {
	Id        *big.Int
	FromBlock *big.Int
	Count     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CapacityUnitsLeasedEventName = "UnitsLeased"

// ContractEventName returns the user-defined event name.
func (CapacityUnitsLeased) ContractEventName() string {
	return CapacityUnitsLeasedEventName
}

// UnpackUnitsLeasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnitsLeased(uint256 indexed id, uint256 fromBlock, uint256 count)
func (capacity *Capacity) UnpackUnitsLeasedEvent(log *types.Log) (*CapacityUnitsLeased, error) {
	event := "UnitsLeased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != capacity.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CapacityUnitsLeased)
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
	if bytes.Equal(raw[:4], capacity.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return capacity.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return capacity.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return capacity.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AlreadyProven"].ID.Bytes()[:4]) {
		return capacity.UnpackAlreadyProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AlreadyResponded"].ID.Bytes()[:4]) {
		return capacity.UnpackAlreadyRespondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AuditAlreadyDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackAuditAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["AuditNotDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackAuditNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["ChallengeAlreadyOpen"].ID.Bytes()[:4]) {
		return capacity.UnpackChallengeAlreadyOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["ChallengeNotOpen"].ID.Bytes()[:4]) {
		return capacity.UnpackChallengeNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["ChallengesAreStopped"].ID.Bytes()[:4]) {
		return capacity.UnpackChallengesAreStoppedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return capacity.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["EpochFull"].ID.Bytes()[:4]) {
		return capacity.UnpackEpochFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["InvalidClaim"].ID.Bytes()[:4]) {
		return capacity.UnpackInvalidClaimError(raw[4:])
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
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotLeasable"].ID.Bytes()[:4]) {
		return capacity.UnpackNotLeasableError(raw[4:])
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
	if bytes.Equal(raw[:4], capacity.abi.Errors["NotStopped"].ID.Bytes()[:4]) {
		return capacity.UnpackNotStoppedError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["OpeningOver"].ID.Bytes()[:4]) {
		return capacity.UnpackOpeningOverError(raw[4:])
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
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealAlreadyDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackSealAlreadyDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealNotBegun"].ID.Bytes()[:4]) {
		return capacity.UnpackSealNotBegunError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["SealNotDrawn"].ID.Bytes()[:4]) {
		return capacity.UnpackSealNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], capacity.abi.Errors["StoppedLately"].ID.Bytes()[:4]) {
		return capacity.UnpackStoppedLatelyError(raw[4:])
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

// CapacityAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Capacity contract.
type CapacityAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func CapacityAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (capacity *Capacity) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*CapacityAccessManagedInvalidAuthority, error) {
	out := new(CapacityAccessManagedInvalidAuthority)
	if err := capacity.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Capacity contract.
type CapacityAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func CapacityAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (capacity *Capacity) UnpackAccessManagedRequiredDelayError(raw []byte) (*CapacityAccessManagedRequiredDelay, error) {
	out := new(CapacityAccessManagedRequiredDelay)
	if err := capacity.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Capacity contract.
type CapacityAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func CapacityAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (capacity *Capacity) UnpackAccessManagedUnauthorizedError(raw []byte) (*CapacityAccessManagedUnauthorized, error) {
	out := new(CapacityAccessManagedUnauthorized)
	if err := capacity.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// CapacityAuditAlreadyDrawn represents a AuditAlreadyDrawn error raised by the Capacity contract.
type CapacityAuditAlreadyDrawn struct {
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuditAlreadyDrawn(uint256 challenge)
func CapacityAuditAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x7acbb530016eede9738debbacf2266b85ad983ffb70db5c5dc625075e5158ba2")
}

// UnpackAuditAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuditAlreadyDrawn(uint256 challenge)
func (capacity *Capacity) UnpackAuditAlreadyDrawnError(raw []byte) (*CapacityAuditAlreadyDrawn, error) {
	out := new(CapacityAuditAlreadyDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "AuditAlreadyDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityAuditNotDrawn represents a AuditNotDrawn error raised by the Capacity contract.
type CapacityAuditNotDrawn struct {
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuditNotDrawn(uint256 challenge)
func CapacityAuditNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x5c29136db756cd970655c446f4cce3571fc298f11e5c27b827b031438b41030f")
}

// UnpackAuditNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuditNotDrawn(uint256 challenge)
func (capacity *Capacity) UnpackAuditNotDrawnError(raw []byte) (*CapacityAuditNotDrawn, error) {
	out := new(CapacityAuditNotDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "AuditNotDrawn", raw); err != nil {
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

// CapacityChallengesAreStopped represents a ChallengesAreStopped error raised by the Capacity contract.
type CapacityChallengesAreStopped struct {
	Challenge *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengesAreStopped(uint256 challenge)
func CapacityChallengesAreStoppedErrorID() common.Hash {
	return common.HexToHash("0xd0db23be63b77883e76945793fcd11912e7b2fc955cf107ed5ece2a8a29a4e20")
}

// UnpackChallengesAreStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengesAreStopped(uint256 challenge)
func (capacity *Capacity) UnpackChallengesAreStoppedError(raw []byte) (*CapacityChallengesAreStopped, error) {
	out := new(CapacityChallengesAreStopped)
	if err := capacity.abi.UnpackIntoInterface(out, "ChallengesAreStopped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Capacity contract.
type CapacityCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func CapacityCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (capacity *Capacity) UnpackCheckpointUnorderedInsertionError(raw []byte) (*CapacityCheckpointUnorderedInsertion, error) {
	out := new(CapacityCheckpointUnorderedInsertion)
	if err := capacity.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
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

// CapacityInvalidClaim represents a InvalidClaim error raised by the Capacity contract.
type CapacityInvalidClaim struct {
	N      *big.Int
	Active *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidClaim(uint256 n, uint256 active)
func CapacityInvalidClaimErrorID() common.Hash {
	return common.HexToHash("0x7fab9ba1554e3a1a24a0431bd725b0c2131de21a934217e42b099b49bd77246f")
}

// UnpackInvalidClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidClaim(uint256 n, uint256 active)
func (capacity *Capacity) UnpackInvalidClaimError(raw []byte) (*CapacityInvalidClaim, error) {
	out := new(CapacityInvalidClaim)
	if err := capacity.abi.UnpackIntoInterface(out, "InvalidClaim", raw); err != nil {
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

// CapacityNotLeasable represents a NotLeasable error raised by the Capacity contract.
type CapacityNotLeasable struct {
	Id    *big.Int
	Count *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLeasable(uint256 id, uint256 count, uint256 most)
func CapacityNotLeasableErrorID() common.Hash {
	return common.HexToHash("0x42598d8f1b061dcfaac1ac173b850eb9c50a8a3e8fbcb47e21f5f604a4a05fc7")
}

// UnpackNotLeasableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLeasable(uint256 id, uint256 count, uint256 most)
func (capacity *Capacity) UnpackNotLeasableError(raw []byte) (*CapacityNotLeasable, error) {
	out := new(CapacityNotLeasable)
	if err := capacity.abi.UnpackIntoInterface(out, "NotLeasable", raw); err != nil {
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

// CapacityNotStopped represents a NotStopped error raised by the Capacity contract.
type CapacityNotStopped struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStopped()
func CapacityNotStoppedErrorID() common.Hash {
	return common.HexToHash("0xe0c3b99c0d2c678437e84c92784955b0110a9c8fb138bc79b40971e044a23098")
}

// UnpackNotStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStopped()
func (capacity *Capacity) UnpackNotStoppedError(raw []byte) (*CapacityNotStopped, error) {
	out := new(CapacityNotStopped)
	if err := capacity.abi.UnpackIntoInterface(out, "NotStopped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityOpeningOver represents a OpeningOver error raised by the Capacity contract.
type CapacityOpeningOver struct {
	Challenge *big.Int
	LastBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpeningOver(uint256 challenge, uint256 lastBlock)
func CapacityOpeningOverErrorID() common.Hash {
	return common.HexToHash("0xc5d506b445d8ad4cba993dcb8b6a1c175e8c37d328f046c57fb5017567bf1aa3")
}

// UnpackOpeningOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpeningOver(uint256 challenge, uint256 lastBlock)
func (capacity *Capacity) UnpackOpeningOverError(raw []byte) (*CapacityOpeningOver, error) {
	out := new(CapacityOpeningOver)
	if err := capacity.abi.UnpackIntoInterface(out, "OpeningOver", raw); err != nil {
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

// CapacitySealAlreadyDrawn represents a SealAlreadyDrawn error raised by the Capacity contract.
type CapacitySealAlreadyDrawn struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealAlreadyDrawn(uint256 id, uint256 period)
func CapacitySealAlreadyDrawnErrorID() common.Hash {
	return common.HexToHash("0x7b48224be192a1906ab8086ec9d93aabda6deca239d9f30fa8f51f2c7eed72d2")
}

// UnpackSealAlreadyDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealAlreadyDrawn(uint256 id, uint256 period)
func (capacity *Capacity) UnpackSealAlreadyDrawnError(raw []byte) (*CapacitySealAlreadyDrawn, error) {
	out := new(CapacitySealAlreadyDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "SealAlreadyDrawn", raw); err != nil {
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

// CapacitySealNotDrawn represents a SealNotDrawn error raised by the Capacity contract.
type CapacitySealNotDrawn struct {
	Id     *big.Int
	Period *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealNotDrawn(uint256 id, uint256 period)
func CapacitySealNotDrawnErrorID() common.Hash {
	return common.HexToHash("0xc4f756b555b89209e50ec83e2e91a7f171504dbf5d02b40e25bc6718a924ef35")
}

// UnpackSealNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealNotDrawn(uint256 id, uint256 period)
func (capacity *Capacity) UnpackSealNotDrawnError(raw []byte) (*CapacitySealNotDrawn, error) {
	out := new(CapacitySealNotDrawn)
	if err := capacity.abi.UnpackIntoInterface(out, "SealNotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CapacityStoppedLately represents a StoppedLately error raised by the Capacity contract.
type CapacityStoppedLately struct {
	FromBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StoppedLately(uint256 fromBlock)
func CapacityStoppedLatelyErrorID() common.Hash {
	return common.HexToHash("0x52fbac66c3979195139bf71d1407f6f79d61682bdee956a80b8dc245a8d527e6")
}

// UnpackStoppedLatelyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StoppedLately(uint256 fromBlock)
func (capacity *Capacity) UnpackStoppedLatelyError(raw []byte) (*CapacityStoppedLately, error) {
	out := new(CapacityStoppedLately)
	if err := capacity.abi.UnpackIntoInterface(out, "StoppedLately", raw); err != nil {
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

// ClaimingMetaData contains all meta data concerning the Claiming contract.
var ClaimingMetaData = bind.MetaData{
	ABI: "[]",
	ID:  "54c966ec4bceddd818faf91bffc251f8d1",
	Bin: "0x610be6610034600b8282823980515f1a607314602857634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe7300000000000000000000000000000000000000003014608060405260043610610055575f3560e01c80635bae5af6146100595780638b00a80814610092578063afadcb6e146100b3578063e4120a80146100c6575b5f5ffd5b818015610064575f5ffd5b50610078610073366004610ad4565b6100d9565b604080519283529015156020830152015b60405180910390f35b6100a56100a0366004610ad4565b6101fc565b604051908152602001610089565b6100a56100c1366004610ad4565b610263565b6100a56100d4366004610b16565b61029b565b60018401545f90819081906100fe9060078901908790600160f01b900460ff166102d3565b90505f5f61010d898985610315565b919650925090508415158061013457506001880154640100000000900463ffffffff168114155b93508315610181576101458261036d565b61014e8261036d565b60018a01805467ffffffffffffffff191664010000000063ffffffff9384160263ffffffff191617929091169190911790555b5f8661018d575f610197565b6101978a856103a6565b9050805f036101a957505050506101f3565b6101b28461036d565b60028b01805463ffffffff92909216600160401b026bffffffff0000000000000000199092169190911790556101e88187610b4a565b600195509550505050505b94509492505050565b60018401545f90819061021f9060078801908690600160f01b900460ff166102d3565b905061022d868683866103f4565b61024d878761023e6009830161041f565b6001600160d01b0316876103f4565b6102579190610b5d565b9150505b949350505050565b60018401545f90610292908690869061028c9060078401908890600160f01b900460ff166102d3565b856103f4565b95945050505050565b60018201545f906102ca906102c09060078601908590600160f01b900460ff166102d3565b6007850190610463565b90505b92915050565b5f818310156102e357505f61030e565b6103026102f86102f38486610b5d565b6104b3565b60028601906104e5565b6001600160d01b031690505b9392505050565b60408051608081018252600184015463ffffffff80821683526401000000009091041660208201529081018290525f60608201819052908190819061035d9087908790610588565b9250925092505b93509350939050565b5f63ffffffff8211156103a2576040516306dfcc6560e41b815260206004820152602481018390526044015b60405180910390fd5b5090565b60028201545f90600160401b900463ffffffff168211156103ec5760028301546103e790600785019063ffffffff600160401b909104811690859061068816565b6102ca565b505f92915050565b5f610400858585610315565b5090915050811561025b5761041585846103a6565b6102929082610b4a565b80545f90801561045b5761044583610438600184610b5d565b5f91825260209091200190565b54600160301b90046001600160d01b031661030e565b5f9392505050565b5f5f61048f6104748560010161041f565b6cffffffffffffffffffffffffff606882901c811692911690565b5090505f6104a6856104a187876106c2565b610706565b5090506102928183610b5d565b5f65ffffffffffff8211156103a2576040516306dfcc6560e41b81526030600482015260248101839052604401610399565b81545f9081816005811115610541575f6104fe8461072c565b6105089085610b5d565b5f8881526020902090915081015465ffffffffffff90811690871610156105315780915061053f565b61053c816001610b4a565b92505b505b5f61054e8787858561087f565b9050801561057b5761056587610438600184610b5d565b54600160301b90046001600160d01b031661057d565b5f5b979650505050505050565b805160208201515f91908281156105bf576105b66105af6105aa600185610b5d565b61036d565b87906108d5565b602001516105c1565b5f5b6001600160d01b031690505b8460400151831015610677575f5f5f6105eb89868a604001516108f2565b925092509250835f1415801561060057508582115b1561062c576106158a87848b60600151610971565b61061f9085610b70565b6106299088610b4a565b96505b6106368287610998565b95508215806106545750604088602001516106519190610b4a565b85145b1561066157505050610677565b92508261066d85610b87565b94505050506105cd565b606084901c93505093509350939050565b5f5f610698856104a187876106c2565b9150505f6106aa866104a188876106c2565b91506106b890508282610b5d565b9695505050505050565b5f5f6106da6106d0846104b3565b60038601906104e5565b6001600160d01b03169050603081901c8311156106f7578261025b565b65ffffffffffff169392505050565b5f5f610721610474610717856104b3565b60018701906109a7565b915091509250929050565b5f60018211610739575090565b816001600160801b82106107525760809190911c9060401b5b600160401b82106107685760409190911c9060201b5b640100000000821061077f5760209190911c9060101b5b6201000082106107945760109190911c9060081b5b61010082106107a85760089190911c9060041b5b601082106107bb5760049190911c9060021b5b600482106107c75760011b5b600302600190811c908185816107df576107df610b9f565b048201901c905060018185816107f7576107f7610b9f565b048201901c9050600181858161080f5761080f610b9f565b048201901c9050600181858161082757610827610b9f565b048201901c9050600181858161083f5761083f610b9f565b048201901c9050600181858161085757610857610b9f565b048201901c905061087681858161087057610870610b9f565b04821190565b90039392505050565b5f5b818310156108cd575f85815260209020838316600285851804019081015465ffffffffffff868116911611156108b9578092506108c7565b6108c4816001610b4a565b93505b50610881565b509392505050565b604080518082019091525f80825260208201526102ca83836109ef565b5f80806108fd865490565b850361091057505f915082905081610364565b5f61092461091d8761036d565b88906108d5565b805190915060181c62ffffff1661093c906001610b4a565b92508483111561094e575f855f610957565b60018382602001515b91955093506001600160d01b031691505093509350939050565b5f8161098a57610985600786018585610a5c565b610292565b610292600786018585610a7b565b5f8282188284110282186102ca565b81545f90816109b88585838561087f565b905080156109e5576109cf85610438600184610b5d565b54600160301b90046001600160d01b0316610292565b505f949350505050565b604080518082019091525f8082526020820152825f018263ffffffff1681548110610a1c57610a1c610bb3565b5f9182526020918290206040805180820190915291015465ffffffffffff81168252600160301b90046001600160d01b0316918101919091529392505050565b5f610a678484610aac565b610a718584610aac565b61025b9190610b5d565b5f610a8f610a88846104b3565b85906109a7565b610aa2610a9b846104b3565b86906109a7565b6103029190610bc7565b5f610ac4610abd6102f385856106c2565b84906109a7565b6001600160d01b03169392505050565b5f5f5f5f60808587031215610ae7575f5ffd5b84359350602085013592506040850135915060608501358015158114610b0b575f5ffd5b939692955090935050565b5f5f60408385031215610b27575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52601160045260245ffd5b808201808211156102cd576102cd610b36565b818103818111156102cd576102cd610b36565b80820281158282048414176102cd576102cd610b36565b5f60018201610b9857610b98610b36565b5060010190565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b0382811682821603908111156102cd576102cd610b3656",
}

// Claiming is an auto generated Go binding around an Ethereum contract.
type Claiming struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Claiming) GetABI() abi.ABI {
	return c.abi
}

// NewClaiming creates a new instance of Claiming.
func NewClaiming() *Claiming {
	parsed, err := ClaimingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Claiming{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Claiming) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// DelegatingMetaData contains all meta data concerning the Delegating contract.
var DelegatingMetaData = bind.MetaData{
	ABI: "[]",
	ID:  "f78de3739acc3385c4e4c6c6297ab5e897",
	Bin: "0x610c78610034600b8282823980515f1a607314602857634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe730000000000000000000000000000000000000000301460806040526004361061004a575f3560e01c80633535be121461004e578063b6f97db914610080578063ca4e3ab6146100fa575b5f5ffd5b818015610059575f5ffd5b5061006d610068366004610b56565b610119565b6040519081526020015b60405180910390f35b81801561008b575f5ffd5b5061009f61009a366004610b8d565b610264565b6040516100779291905f60a0820190506001600160981b03845116825265ffffffffffff602085015116602083015265ffffffffffff604085015116604083015260ff60608501511660608301528260808301529392505050565b818015610105575f5ffd5b5061006d610114366004610bd7565b61038b565b83545f90600160c81b900465ffffffffffff161561015257604051631097debd60e21b8152600481018490526024015b60405180910390fd5b6040805160808101825286546001600160981b0381168252600160981b810465ffffffffffff9081166020840152600160c81b82041692820192909252600160f81b90910460ff1660608201525f906101aa906104e4565b9050808310156101d05760405163686e00f360e01b815260048101829052602401610149565b6101da878461050c565b865465ffffffffffff91909116600160c81b0265ffffffffffff60c81b1982168117885561021a9160058a01916001600160981b03908116911617610531565b6040805186815260208101839052919350339187917f1c84cc0f96161bdafea718a9094dd21c21d1fb2f9ca2ebb9bd4e39918efbaace910160405180910390a35095945050505050565b604080516080810182525f8082526020820181905291810182905260608101829052908481036102a757604051631f2a200560e01b815260040160405180910390fd5b5f6102b18761057e565b6001600160d01b03169050808611156102e757604051632021c8b760e21b81526004810187905260248101829052604401610149565b6102f1888561050c565b65ffffffffffff166020840152875461031390600160e01b900460ff166105c2565b61031e576001610320565b845b60ff166060840152602083015161034b9061034361033e8985610c2a565b6105f9565b899190610630565b505061035c8887856020015161064a565b915061037361036e60058a01846106da565b61071b565b6001600160981b031683525090969095509350505050565b5f835f036103ac57604051631f2a200560e01b815260040160405180910390fd5b5f6103b98860030161074e565b90505f858260200151835f01516103d09190610c3d565b6103da9190610c3d565b9050848111156104075760405163b63406a160e01b81526004810182905260248101869052604401610149565b61041a868360200151846040015161079e565b92505f6104278a8661050c565b90506104558161044d8661043a8d61057e565b6001600160d01b031661033e9190610c3d565b8b9190610630565b505061047b81845f015189866020015161046f9190610c3d565b60038e019291906107c8565b61049a8185856040015161048f9190610c3d565b60038d019190610812565b604080518881526020810186905233918a917f8ff2260d336d471a8bf17818a12fbf52c22cd506c1652b3007fd66fb90d0a1b1910160405180910390a35050509695505050505050565b606081015160208201515f9160ff169060181c62ffffff166105069190610c3d565b92915050565b60028201545f9061052a908390600160601b900462ffffff16610831565b9392505050565b5f61054482845f01548560010154610841565b905080835f015f8282546105589190610c2a565b9250508190555081836001015f8282546105729190610c2a565b90915550909392505050565b80545f9080156105ba576105a483610597600184610c2a565b5f91825260209091200190565b54600160301b90046001600160d01b031661052a565b5f9392505050565b5f60028260048111156105d7576105d7610c50565b1480610506575060038260048111156105f2576105f2610c50565b1492915050565b5f6001600160d01b0382111561062c576040516306dfcc6560e41b815260d0600482015260248101839052604401610149565b5090565b5f8061063d85858561086c565b915091505b935093915050565b5f5f6106588560030161074e565b905061066d8482602001518360400151610841565b9150815f0361068f57604051631f2a200560e01b815260040160405180910390fd5b6106b383825f01518484602001516106a79190610c2a565b600389019291906107c8565b6106d2838583604001516106c79190610c2a565b600388019190610812565b509392505050565b5f6106ed82845f0154856001015461079e565b905081835f015f8282546107019190610c3d565b9250508190555080836001015f8282546105729190610c3d565b5f6001600160981b0382111561062c576040516306dfcc6560e41b81526098600482015260248101839052604401610149565b61076f60405180606001604052805f81526020015f81526020015f81525090565b61050661077b8361057e565b6001600160d01b03166107908460010161057e565b6001600160d01b03166109bc565b5f6107c06107ad836001610c3d565b6107b8856001610c3d565b869190610a05565b949350505050565b5f6107d283610ab5565b6001600160681b031660686107e684610ab5565b6001600160681b0316901b17905061080984610801836105f9565b879190610630565b50505050505050565b61082a8261081f836105f9565b600186019190610630565b5050505050565b5f61052a82601885901b17610ae8565b5f6107c0610866610853856001610c3d565b61085e856001610c3d565b879190610a05565b84610b1a565b82545f9081908015610962575f61088887610597600185610c2a565b805490915065ffffffffffff80821691600160301b90046001600160d01b03169088168211156108cb57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361090457825465ffffffffffff16600160301b6001600160d01b03891602178355610954565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061064292505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081610642565b6109dd60405180606001604052805f81526020015f81526020015f81525090565b50604080516060810182526001600160681b038416815260689390931c602084015282015290565b5f5f5f610a128686610b29565b91509150815f03610a3657838181610a2c57610a2c610c64565b049250505061052a565b818411610a4d57610a4d6003851502601118610b45565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f6001600160681b0382111561062c576040516306dfcc6560e41b81526068600482015260248101839052604401610149565b5f65ffffffffffff82111561062c576040516306dfcc6560e41b81526030600482015260248101839052604401610149565b5f82821882841002821861052a565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f5f5f5f5f60a08688031215610b6a575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b5f5f5f5f5f60a08688031215610ba1575f5ffd5b853594506020860135935060408601359250606086013560ff81168114610bc6575f5ffd5b949793965091946080013592915050565b5f5f5f5f5f5f60c08789031215610bec575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561050657610506610c16565b8082018082111561050657610506610c16565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601260045260245ffd",
}

// Delegating is an auto generated Go binding around an Ethereum contract.
type Delegating struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Delegating) GetABI() abi.ABI {
	return c.abi
}

// NewDelegating creates a new instance of Delegating.
func NewDelegating() *Delegating {
	parsed, err := DelegatingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Delegating{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Delegating) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// DevVerifierMetaData contains all meta data concerning the DevVerifier contract.
var DevVerifierMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"compressProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"compressed\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"compressedCommitments\",\"type\":\"uint256[1]\",\"internalType\":\"uint256[1]\"},{\"name\":\"compressedCommitmentPok\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyCompressedProof\",\"inputs\":[{\"name\":\"compressedProof\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"compressedCommitments\",\"type\":\"uint256[1]\",\"internalType\":\"uint256[1]\"},{\"name\":\"compressedCommitmentPok\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"input\",\"type\":\"uint256[5]\",\"internalType\":\"uint256[5]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"input\",\"type\":\"uint256[5]\",\"internalType\":\"uint256[5]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"input\",\"type\":\"uint256[5]\",\"internalType\":\"uint256[5]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"CommitmentInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ProofInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PublicInputNotInField\",\"inputs\":[]}]",
	ID:  "DevVerifier",
	Bin: "0x6080604052348015600e575f5ffd5b50611c7d8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80630ea14a391461004e5780632be688d414610079578063ac82ba211461008e578063ee0d8b3b146100a1575b5f5ffd5b61006161005c366004611986565b6100b4565b604051610070939291906119c5565b60405180910390f35b61008c610087366004611a36565b6101b1565b005b61008c61009c366004611a87565b6106cb565b61008c6100af366004611aec565b610bfe565b6100bc6118c8565b6100c46118e6565b5f61018084146101125760405162461bcd60e51b81526020600482015260146024820152730d2dcecc2d8d2c840e0e4dedecc40d8cadccee8d60631b60448201526064015b60405180910390fd5b843560208601356101238282610c15565b855250506060850135604086013560a0870135608088013561014784848484610d02565b6020890152604088015260c0890135935060e089013592506101698484610c15565b6060880152610100890135935061012089013592506101888484610c15565b8652610140890135935061016089013592506101a48484610c15565b9450505050509250925092565b61018082146101f95760405162461bcd60e51b81526020600482015260146024820152730d2dcecc2d8d2c840e0e4dedecc40d8cadccee8d60631b6044820152606401610109565b610201611904565b6040610100850182376102126118e6565b60605f610225610140610100888a611b53565b8360405160200161023893929190611bab565b60408051601f198184030181529190528051602082012090915061026a905f516020611c5d5f395f51905f5290611bde565b8352506102756118c8565b5f60405161018089823760a0876101808301376001610220822060031c0160406101008b0183378060408301525060408360608360075afa915060406101408a018237604080840160608360075afa8216915050806102e7576040516351d49ff760e11b815260040160405180910390fd5b5f5f6102f4888789610fdb565b915091506040516101008b82377e4e20ac139b1ef788f3b004ff096bccd3970b485a8e3026ac7ee811508503ef6101008201527f01048ac9f859138621858a00fab057ac83a641650b99de8c4d617d45f0d49c706101208201527f099bb626c0b224344cc993742e365b42984987984357da755ea0284e2ed238396101408201527f0627bafd2528b90a55b53eb6252520e3a5c3044d82a76c8b3834647fc234ce756101608201527f10bbc6a2e33d1368eaefe502d06b8b4e72b784fd0febf391903a2cd7d87addca6101808201527f02a2a7d0e753428d2688eb33a80f8a18bb273f193a168c3963ac556a4c1b057a6101a08201527f0dc90fee762dde8d572a4d678adb705495581ba4e88d83db16adc8347f7cd6586101c08201527f056866e6278f1ee8d675bc57cab02b4e50c402da34e455fb545f5dbcecce12716101e08201527f1ef771cd46d118423d5ec0800d3856cdad2ecaa4c10431d0d6693104a02b4d6f6102008201527f264a5a91999b29aa279ec25924b4fe7c4ce236282b852a4ac69cc12a65fe9de861022082015282610240820152816102608201527f1428902e0e8f605977bab2375eb3c7475b9f4837d837a02752257852d9c8ba516102808201527f2d9e537b816af3b6a6890c520549fc020ef5554f7f4011c1c0d2e5491b607c166102a08201527f2d1d3f7654c6ea157aeb133274586636fc847748f41638f2220b761ddab7b70c6102c08201527f24479486f3952c4cf5b0f88ea2aaeefe07c11cca213af5560ba1c0ea21de8be86102e0820152845161030082015260208501516103208201527f164a34bb509167a22f87b1843e9ae21f2b2e5511e015b79f318144eea24e34b06103408201527f242ec1d36ddb4f4625b108e33ea8a1b76ef4d38f02a391373e54cc804ee861856103608201527f05199225b7710a7ff2b26b5184d9a4d49e9da47f92488e8498807d4366be8e136103808201527f1ef3129b82877a7da504fafdca0dd952b078d9bab195aa7a513f95d6ab6ffd896103a082015260408501516103c082015260608501516103e08201527f0456c340dfff7ff2a5b4cd7430c7381d15135e08763267822ebd68cd9642f5786104008201527f0267d723ddd40d9683c09bfb68962bba6643ec0b1527ba83602907ab525d28e26104208201527f13c7a34b882ba720ac2d99f381298f5b9ccbe1dfb5d8fc754e0d2dd5c48ec4776104408201527f3029bb519ce6dd8678f99368d8a85b58d35cda3931f1d949fbb224d8b6d1257b6104608201526020816104808360085afa9051169250826106bf57604051631ff3747d60e21b815260040160405180910390fd5b50505050505050505050565b6106d36118e6565b6106db611904565b6106e3611922565b6106f3865f5b602002013561139f565b602084015282525f806107058761139f565b85516020808801516040519496509294506060935f516020611c5d5f395f51905f529361073793929091869101611bfd565b604051602081830303815290604052805190602001205f1c6107599190611bde565b865284518452602085810151858201527f164a34bb509167a22f87b1843e9ae21f2b2e5511e015b79f318144eea24e34b06040808701919091527f242ec1d36ddb4f4625b108e33ea8a1b76ef4d38f02a391373e54cc804ee8618560608701527f05199225b7710a7ff2b26b5184d9a4d49e9da47f92488e8498807d4366be8e1360808701527f1ef3129b82877a7da504fafdca0dd952b078d9bab195aa7a513f95d6ab6ffd8960a087015260c0860185905260e086018490527f0456c340dfff7ff2a5b4cd7430c7381d15135e08763267822ebd68cd9642f5786101008701527f0267d723ddd40d9683c09bfb68962bba6643ec0b1527ba83602907ab525d28e26101208701527f13c7a34b882ba720ac2d99f381298f5b9ccbe1dfb5d8fc754e0d2dd5c48ec4776101408701527f3029bb519ce6dd8678f99368d8a85b58d35cda3931f1d949fbb224d8b6d1257b610160870152515f91816101808860085afa9051169050806108de576040516351d49ff760e11b815260040160405180910390fd5b505050505f5f6108f9895f600481106106e9576106e9611b3f565b90925090505f80808061091460408e013560208f013561143e565b929650909450925090505f8061092b8f60036106e9565b915091505f5f61093c8e8e8e610fdb565b8b8d5260208d018b905260408d0189905260608d018a905260808d0187905260a08d0188905260c08d0186905260e08d018590527e4e20ac139b1ef788f3b004ff096bccd3970b485a8e3026ac7ee811508503ef6101008e01527f01048ac9f859138621858a00fab057ac83a641650b99de8c4d617d45f0d49c706101208e01527f099bb626c0b224344cc993742e365b42984987984357da755ea0284e2ed238396101408e01527f0627bafd2528b90a55b53eb6252520e3a5c3044d82a76c8b3834647fc234ce756101608e01527f10bbc6a2e33d1368eaefe502d06b8b4e72b784fd0febf391903a2cd7d87addca6101808e01527f02a2a7d0e753428d2688eb33a80f8a18bb273f193a168c3963ac556a4c1b057a6101a08e01527f0dc90fee762dde8d572a4d678adb705495581ba4e88d83db16adc8347f7cd6586101c08e01527f056866e6278f1ee8d675bc57cab02b4e50c402da34e455fb545f5dbcecce12716101e08e01527f1ef771cd46d118423d5ec0800d3856cdad2ecaa4c10431d0d6693104a02b4d6f6102008e01527f264a5a91999b29aa279ec25924b4fe7c4ce236282b852a4ac69cc12a65fe9de86102208e01526102408d018290526102608d018190527f1428902e0e8f605977bab2375eb3c7475b9f4837d837a02752257852d9c8ba516102808e01527f2d9e537b816af3b6a6890c520549fc020ef5554f7f4011c1c0d2e5491b607c166102a08e01527f2d1d3f7654c6ea157aeb133274586636fc847748f41638f2220b761ddab7b70c6102c08e01527f24479486f3952c4cf5b0f88ea2aaeefe07c11cca213af5560ba1c0ea21de8be86102e08e015290925090505f610baf6118e6565b6020816103008f60085afa9150811580610bcb57508051600114155b15610be957604051631ff3747d60e21b815260040160405180910390fd5b50505050505050505050505050505050505050565b83610180610c0d8282856101b1565b505050505050565b5f5f516020611c3d5f395f51905f5283101580610c3f57505f516020611c3d5f395f51905f528210155b15610c5d57604051631ff3747d60e21b815260040160405180910390fd5b82158015610c69575081155b15610c7557505f610cfc565b5f610cb05f516020611c3d5f395f51905f5260035f516020611c3d5f395f51905f52875f516020611c3d5f395f51905f52898a090908611612565b9050808303610cc5575050600182901b610cfc565b610cce81611674565b8303610ce1575050600182811b17610cfc565b604051631ff3747d60e21b815260040160405180910390fd5b505b92915050565b5f5f5f516020611c3d5f395f51905f5286101580610d2d57505f516020611c3d5f395f51905f528510155b80610d4557505f516020611c3d5f395f51905f528410155b80610d5d57505f516020611c3d5f395f51905f528310155b15610d7b57604051631ff3747d60e21b815260040160405180910390fd5b828486881717175f03610d9257505f905080610fd2565b5f80805f516020611c3d5f395f51905f52610dbb60035f516020611c3d5f395f51905f52611c1d565b5f516020611c3d5f395f51905f528a8c090990505f5f516020611c3d5f395f51905f528a5f516020611c3d5f395f51905f528c8d090990505f5f516020611c3d5f395f51905f528a5f516020611c3d5f395f51905f528c8d090990505f516020611c3d5f395f51905f52805f516020611c3d5f395f51905f528c860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089450610ea95f516020611c3d5f395f51905f52805f516020611c3d5f395f51905f528e870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e77508611674565b93505050505f5f610ef65f516020611c3d5f395f51905f5280610ece57610ece611bca565b5f516020611c3d5f395f51905f528586095f516020611c3d5f395f51905f5287880908611612565b9050610f415f516020611c3d5f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea45f516020611c3d5f395f51905f528488080961168c565b15915050610f508383836116d4565b90935091508683148015610f6357508186145b15610f8b5780610f73575f610f76565b60025b60ff1660028a901b175f179450879350610fce565b610f9483611674565b87148015610fa95750610fa682611674565b86145b15610ce15780610fb9575f610fbc565b60025b60ff1660028a901b1760011794508793505b5050505b94509492505050565b5f5f5f60019050604051604081015f7f21b3f22205302dd1d77e94587fb93b4785c000e51bb38983638ab7d8a114a2a483527f2c2b1be55c3ea880ebc096b6e65ee8d53d2456d5ae66c3a1ebeb49dcc6efb69d6020840152865182526020870151602083015260408360808560065afa841693507f167617d3550b0335f0412dab5a8e1715556325d4e2788284deb0ed964965dcd982527f03fac60b2e1f715abfdf1458b04d7e4374b56f6e89af943720227df270a2223d6020830152883590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f0e66142fdaf1a9ea228a18424e2a1eaec46e2d6c85598056c5e5f0f1c3c4a5e182527f1d577e463412720ca91445820e7f1c2f165b0445a52ec5d38087007841ba05546020830152602089013590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f189dc4a2eba3036b9810e09518df713265cffad398f14a07113acc81a253f96982527f2c8afc2c10bb866e01cac867e69610b4594177590b278f7b62f38c4e926fbd2f6020830152604089013590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f016e3d90f033a6d5866026074f0a51317d6bce27e72d51c403462f7d966add9f82527f2fe40d15c4c0764ae60d77f1033e015e57c963805b9c690c5c5f065a6af7e75a6020830152606089013590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa841693507f2161d3c7da8f083679aecf935fb6110f453d562d3fd82ea958e31f4ca3089fb082527f24d37b6d9677383169e396d1d49225cdb8f7af2f3511947c3b7489b9287d04fd6020830152608089013590508060408301525f516020611c5d5f395f51905f5281108416935060408260608460075afa8416935060408360808560065afa7f0d9b475d8911b878fcf255150a722aab9759da1fcbcf2e7b756d0f5e6a7d4ec983527f2b26a53c6ed8c1eb1e6a63fb6716cdc9cfad73890aedb5315879fe8db653f53e6020840152885160408085018290525f516020611c5d5f395f51905f5290911091909516169390508160608160075afa831692505060408160808360065afa815160209092015191945090925016806113965760405163a54f8e2760e01b815260040160405180910390fd5b50935093915050565b5f5f825f036113b257505f928392509050565b600183811c9250808416145f516020611c3d5f395f51905f5283106113ea57604051631ff3747d60e21b815260040160405180910390fd5b6114245f516020611c3d5f395f51905f5260035f516020611c3d5f395f51905f52865f516020611c3d5f395f51905f528889090908611612565b915080156114385761143582611674565b91505b50915091565b5f8080808515801561144e575084155b1561146357505f925082915081905080611609565b600286811c945085935060018088161490808816145f516020611c3d5f395f51905f52861015806114a157505f516020611c3d5f395f51905f528510155b156114bf57604051631ff3747d60e21b815260040160405180910390fd5b5f5f516020611c3d5f395f51905f526114e660035f516020611c3d5f395f51905f52611c1d565b5f516020611c3d5f395f51905f52888a090990505f5f516020611c3d5f395f51905f52885f516020611c3d5f395f51905f528a8b090990505f5f516020611c3d5f395f51905f52885f516020611c3d5f395f51905f528a8b090990505f516020611c3d5f395f51905f52805f516020611c3d5f395f51905f528a860984087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e50896506115d45f516020611c3d5f395f51905f52805f516020611c3d5f395f51905f528c870984087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e77508611674565b95506115e18787866116d4565b90975095508415611603576115f587611674565b965061160086611674565b95505b50505050505b92959194509250565b5f61163d827f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611807565b9050815f516020611c3d5f395f51905f528283091461166f57604051631ff3747d60e21b815260040160405180910390fd5b919050565b5f516020611c3d5f395f51905f529081900681030690565b5f5f6116b8837f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f52611807565b9050825f516020611c3d5f395f51905f52828309149392505050565b5f80806117035f516020611c3d5f395f51905f52808788095f516020611c3d5f395f51905f52898a0908611612565b905083156117175761171481611674565b90505b6117605f516020611c3d5f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea45f516020611c3d5f395f51905f52848a0809611612565b92505f516020611c3d5f395f51905f5261178a5f516020611c3d5f395f51905f526002860961186a565b860991505f516020611c3d5f395f51905f526117b55f516020611c3d5f395f51905f52848509611674565b5f516020611c3d5f395f51905f5285860908861415806117e957505f516020611c3d5f395f51905f52808385096002098514155b1561139657604051631ff3747d60e21b815260040160405180910390fd5b5f5f60405160208152602080820152602060408201528460608201528360808201525f516020611c3d5f395f51905f5260a082015260208160c08360055afa90519250905080610cfa57604051631ff3747d60e21b815260040160405180910390fd5b5f611895827f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd45611807565b90505f516020611c3d5f395f51905f5281830960011461166f57604051631ff3747d60e21b815260040160405180910390fd5b60405180608001604052806004906020820280368337509192915050565b60405180602001604052806001906020820280368337509192915050565b60405180604001604052806002906020820280368337509192915050565b6040518061030001604052806018906020820280368337509192915050565b5f5f83601f840112611951575f5ffd5b50813567ffffffffffffffff811115611968575f5ffd5b60208301915083602082850101111561197f575f5ffd5b9250929050565b5f5f60208385031215611997575f5ffd5b823567ffffffffffffffff8111156119ad575f5ffd5b6119b985828601611941565b90969095509350505050565b60c0810181855f5b60048110156119ec5781518352602092830192909101906001016119cd565b50505060808201845f5b6001811015611a155781518352602092830192909101906001016119f6565b5050508260a0830152949350505050565b8060a08101831015610cfc575f5ffd5b5f5f5f60c08486031215611a48575f5ffd5b833567ffffffffffffffff811115611a5e575f5ffd5b611a6a86828701611941565b9094509250611a7e90508560208601611a26565b90509250925092565b5f5f5f5f6101608587031215611a9b575f5ffd5b6080850186811115611aab575f5ffd5b85945060a0860187811115611abe575f5ffd5b909350359150611ad18660c08701611a26565b905092959194509250565b8060408101831015610cfc575f5ffd5b5f5f5f5f6102208587031215611b00575f5ffd5b610100850186811115611b11575f5ffd5b859450611b1e8782611adc565b935050611b2f866101408701611adc565b9150611ad1866101808701611a26565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115611b61575f5ffd5b83861115611b6d575f5ffd5b5050820193919092039150565b5f8151602083015f5b82811015611ba1578151865260209586019590910190600101611b83565b5093949350505050565b828482375f8382015f8152611bc08185611b7a565b9695505050505050565b634e487b7160e01b5f52601260045260245ffd5b5f82611bf857634e487b7160e01b5f52601260045260245ffd5b500690565b8381528260208201525f611c146040830184611b7a565b95945050505050565b81810381811115610cfc57634e487b7160e01b5f52601160045260245ffdfe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4730644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
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

// DrandBeaconMetaData contains all meta data concerning the DrandBeacon contract.
var DrandBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesisTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"key\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GENESIS_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isLost\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"roundAt\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ValueStored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockNotThereYet\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockOutOfReach\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FieldNotPresentInBlockHeader\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBlockHeader.HeaderField\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundTooEarly\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundTooLate\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "DrandBeacon",
	Bin: "0x610160604052348015610010575f5ffd5b50604051611e6e380380611e6e83398101604081905261002f9161025b565b835f03610072576040516389a6198960e01b815260206004820152600b60248201526a67656e6573697354696d6560a81b60448201526064015b60405180910390fd5b825f036100ab576040516389a6198960e01b81526020600482015260066024820152651c195c9a5bd960d21b6044820152606401610069565b620151808111156100e7576040516389a6198960e01b815260206004820152600560248201526464656c617960d81b6044820152606401610069565b6100f082610161565b610123576040516389a6198960e01b81526020600482015260036024820152626b657960e81b6044820152606401610069565b60809390935260a09190915260c09190915280516020820151604083015160609093015161014052610120929092526101009190915260e052610356565b60608101516040820151602083015183515f93911790911717810361018757505f919050565b5f6101b760016002856040516020016101a2939291906102ea565b60408051601f198184030181529190526101bf565b509392505050565b5f5f606060086001600160a01b0316846040516101dc9190610329565b5f60405180830381855afa9150503d805f8114610214576040519150601f19603f3d011682016040523d82523d5f602084013e610219565b606091505b50909350905082801561023f57508080602001905181019061023b919061033f565b6001145b915050915091565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60e0858703121561026e575f5ffd5b845160208601519094509250605f85018613610288575f5ffd5b604051608081016001600160401b03811182821017156102aa576102aa610247565b6040528060c08701888111156102be575f5ffd5b604088015b818110156102db5780518352602092830192016102c3565b50519598949750909550505050565b8381526020810183905260c0810160408201835f5b600481101561031e5781518352602092830192909101906001016102ff565b505050949350505050565b5f82518060208501845e5f920191825250919050565b5f6020828403121561034f575f5ffd5b5051919050565b60805160a05160c05160e051610100516101205161014051611ab26103bc5f395f61064301525f61061b01525f6105f501525f6105d201525f818161010501526101a701525f818161015201526101f401525f818161017901526101ce0152611ab25ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c806380490c501161005857806380490c50146101275780638c3962221461013a578063b4d1d7951461014d578063f288246114610174575f5ffd5b806304baa00b146100895780630e5a4ff3146100bc5780633e141a5a146100dd57806369b4117014610100575b5f5ffd5b604080518082019091526005815264191c985b9960da1b60208201525b6040516100b391906115a9565b60405180910390f35b6100cf6100ca3660046115bb565b61019b565b6040519081526020016100b3565b6100f06100eb3660046115bb565b610229565b60405190151581526020016100b3565b6100cf7f000000000000000000000000000000000000000000000000000000000000000081565b6100a66101353660046115d2565b610257565b6100a66101483660046115bb565b6103ca565b6100cf7f000000000000000000000000000000000000000000000000000000000000000081565b6100cf7f000000000000000000000000000000000000000000000000000000000000000081565b5f6102186101f26101cc7f00000000000000000000000000000000000000000000000000000000000000008561165d565b7f0000000000000000000000000000000000000000000000000000000000000000610417565b7f000000000000000000000000000000000000000000000000000000000000000061042d565b61022390600161165d565b92915050565b5f438210801561023f575061023d82610460565b155b8015610223575061024f826103ca565b511592915050565b6060610262846103ca565b905080515f036103c357365f5f5f61027a8787610487565b93509350935093506102c18885858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061055092505050565b5f6103036100ca86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061059b92505050565b90508083101561033557604051636f8ca12f60e01b815260048101849052602481018290526044015b60405180910390fd5b80831115610360576040516340b6f2a760e11b8152600481018490526024810182905260440161032c565b61036a83836105af565b5f898152602081905260409020839055610383896103ca565b9550887f79d8d2a96afc484bdeeca173d1eb71cb74f647abf0402c06b4173bfd1adaf676876040516103b591906115a9565b60405180910390a250505050505b9392505050565b5f818152602081905260409020546060908015610411575f8181526001602090815260409182902091516103ff929101611670565b60405160208183030381529060405291505b50919050565b5f80828403848111159081025b95945050505050565b5f815f0361043f5761043f60126106f5565b816001840381610451576104516116a0565b04600101831515029392505050565b5f43828103610101811061047c5761047784610706565b61047f565b83405b949350505050565b365f5f61049261155d565b60a08510156104b457604051631cbc5bbf60e11b815260040160405180910390fd5b5f806104c360a082898b6116b4565b8101906104d09190611718565b91965094509092509050608082146104fb57604051631cbc5bbf60e11b815260040160405180910390fd5b61050660a08861178c565b81111561052657604051631cbc5bbf60e11b815260040160405180910390fd5b8760a088610534848361165d565b92610541939291906116b4565b95509550505092959194509250565b5f61055a83610733565b8251602084012090915080821461059557604051631884446d60e21b815260048101859052602481018390526044810182905260640161032c565b50505050565b5f6102236105aa83600b61078b565b6107bc565b5f82815260016020526040902054156105c6575050565b604080516080810182527f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201525f6106718461086a565b604051602001610694919060c09190911b6001600160c01b031916815260080190565b6040516020818303038152906040528051906020012090506106b78382846108a4565b6106d757604051630a57f30960e31b81526004810185905260240161032c565b5f8481526001602052604090206106ee84826117ca565b5050505050565b634e487b715f52806020526024601cfd5b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f438210610757576040516342059b1760e01b81526004810183905260240161032c565b61076082610460565b90505f81900361078657604051632545349b60e11b81526004810183905260240161032c565b919050565b5f5f61079660405190565b90506107aa6107a485610985565b84610990565b91506107b581604052565b5092915050565b5f5f6107c88360801c90565b905060218111156107ec57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f6107f886610a00565b919450925090505f816001811115610812576108126117ea565b1461083057604051633cf75c0160e21b815260040160405180910390fd5b811561085e576108418260086117b3565b61084d9061010061178c565b6108578785610d17565b901c610860565b5f5b9695505050505050565b5f67ffffffffffffffff8211156108a057604080516306dfcc6560e41b815260048101919091526024810183905260440161032c565b5090565b5f5f6108af84610d66565b90505f857f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c27f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed7f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec7f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d868960405160200161094f9796959493929190611820565b60405160208183030381529060405290505f5f61096b83610e66565b915091508180156109795750805b98975050505050505050565b606061022382610eee565b5f82518260158111156109a5576109a56117ea565b60ff161082906109c957604051631ee1e6c960e11b815260040161032c919061188a565b50828260158111156109dd576109dd6117ea565b60ff16815181106109f0576109f061179f565b6020026020010151905092915050565b5f5f5f5f610a0e8560801c90565b9050805f03610a3057604051633cf75c0160e21b815260040160405180910390fd5b5f610a3b8682610d17565b60f81c905060c0811015610bd257608060ff82161015610a66575f60015f9450945094505050610d10565b610a72603760806118b0565b60ff168160ff1611610aef575f610a8a6080836118c9565b60ff1690508083118015610ac15750806001141580610ac15750600160ff1b610ab4886001610d17565b6001600160f81b03191610155b610ade57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250610d10915050565b5f6037610afd6080846118c9565b610b0791906118c9565b60ff169050808311610b2c57604051633cf75c0160e21b815260040160405180910390fd5b5f610b38886001610d17565b90506001600160f81b031981165f03610b6457604051633cf75c0160e21b815260040160405180910390fd5b5f610b708360086117b3565b610b7c9061010061178c565b82901c9050603781118015610b99575080610b97848761178c565b115b610bb657604051633cf75c0160e21b815260040160405180910390fd5b610bc183600161165d565b975095505f9450610d109350505050565b610bde603760c06118b0565b60ff168160ff1611610c2c575f610bf660c0836118c9565b60ff169050808311610c1b57604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250610d10915050565b5f6037610c3a60c0846118c9565b610c4491906118c9565b60ff169050808311610c6957604051633cf75c0160e21b815260040160405180910390fd5b5f610c75886001610d17565b90506001600160f81b031981165f03610ca157604051633cf75c0160e21b815260040160405180910390fd5b5f610cad8360086117b3565b610cb99061010061178c565b82901c9050603781118015610cd6575080610cd4848761178c565b115b610cf357604051633cf75c0160e21b815260040160405180910390fd5b610cfe83600161165d565b9750955060019450610d109350505050565b9193909250565b5f80610d36610d2784602061165d565b610d318660801c90565b610417565b9050601f811115610d4b57610d4b60326106f5565b5f19816008021b835f1960801c861601511691505092915050565b610d6e61155d565b5f5f5f610d7a85610f0b565b919450925090505f610d98610d9385608086901c61101c565b611049565b90505f610dba610d93608086811b9086901c176001600160801b03861661101c565b90505f5f60066001600160a01b03168484604051602001610ddc9291906118e2565b60408051601f1981840301815290829052610df691611914565b5f60405180830381855afa9150503d805f8114610e2e576040519150601f19603f3d011682016040523d82523d5f602084013e610e33565b606091505b509150915081610e4557610e4561191f565b80806020019051810190610e599190611933565b9998505050505050505050565b5f5f606060086001600160a01b031684604051610e839190611914565b5f60405180830381855afa9150503d805f8114610ebb576040519150601f19603f3d011682016040523d82523d5f602084013e610ec0565b606091505b509093509050828015610ee6575080806020019051810190610ee29190611991565b6001145b915050915091565b6060610223610f0683805160801b6020919091011790565b6112bc565b5f5f5f5f6040518060600160405280602b8152602001611a87602b9139604051602001610f3891906119a8565b60408051808303601f19018152608880845260c0840190925292505f91906020820181803683375050604051610f76929150889085906020016119c4565b6040516020818303038152906040528051906020012090508082604051602001610fa19291906119ef565b60405160208183030381529060405280519060200120945084811882604051602001610fce929190611a0a565b60405160208183030381529060405280519060200120935083811882604051602001610ffb929190611a25565b60405160208183030381529060405280519060200120925050509193909250565b5f5f516020611a675f395f51905f52825f516020611a675f395f51905f52600160801b8609089392505050565b61105161155d565b5f5f516020611a675f395f51905f5260045f516020611a675f395f51905f528586090990505f5f516020611a675f395f51905f528260010890505f5f516020611a675f395f51905f526110b1845f516020611a675f395f51905f5261178c565b60010890505f6110de5f516020611a675f395f51905f528385095f516020611a675f395f51905f526113b3565b90505f5f516020611a675f395f51905f5278016789af3a83522eb353c98fc6b36d713d5d8d1cc5dffffffa5f516020611a675f395f51905f52845f516020611a675f395f51905f52878c09090990505f5f516020611a675f395f51905f52835f516020611a675f395f51905f528788090990505f5f516020611a675f395f51905f52611177845f516020611a675f395f51905f5261178c565b600261119160015f516020611a675f395f51905f5261178c565b61119b9190611a40565b0890505f5f6111a9836113c2565b91509150816111f7575f516020611a675f395f51905f528560026111db60015f516020611a675f395f51905f5261178c565b6111e59190611a40565b0892506111f1836113c2565b90925090505b81611252575f516020611a675f395f51905f52805f516020611a675f395f51905f528687097f10216f7ba065e00de81ac1e7808072c9dd2b2385cd7b438469602eb24829a9bd09600108925061124c836113c2565b90925090505b8161125f5761125f61191f565b604051806040016040528084815260200160028361127d9190611a53565b61128860028f611a53565b146112a9576112a4835f516020611a675f395f51905f5261178c565b6112ab565b825b90529b9a5050505050505050505050565b60605f6112c98360801c90565b90505f5f5f6112d786610a00565b9194509250905060018160018111156112f2576112f26117ea565b1480156113075750611304828461165d565b84145b61132457604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015611399575f8061134b6113468b85611451565b610a00565b5090925090505f61136884611360858561165d565b8d91906114a2565b9050611374828461165d565b61137e908561165d565b90855292506113929150602090508361165d565b915061132f565b506020601f19878303010486526040525092949350505050565b5f6103c38360028403846114de565b5f80805f516020611a675f395f51905f5260035f516020611a675f395f51905f52865f516020611a675f395f51905f52888909090890506114348160046114175f516020611a675f395f51905f52600161165d565b6114219190611a40565b5f516020611a675f395f51905f526114de565b9150805f516020611a675f395f51905f5283840914925050915091565b5f61145c8360801c90565b82111561146d5761146d60326106f5565b6103c38261147b8560801c90565b611485919061178c565b6114986001600160801b038616856114ff565b60809190911b1790565b5f6114ad8460801c90565b6114b7838561165d565b11156114c7576114c760326106f5565b61047f826114986001600160801b038716866114ff565b5f5f5f6114ec86868661150a565b91509150816104245761042460126106f5565b5f6103c3828461165d565b5f5f825f0361151d57505f905080611555565b60405160208152602080820152602060408201528560608201528460808201528360a082015260205f60c08360055afa9250505f5190505b935093915050565b60405180604001604052806002906020820280368337509192915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6103c3602083018461157b565b5f602082840312156115cb575f5ffd5b5035919050565b5f5f5f604084860312156115e4575f5ffd5b83359250602084013567ffffffffffffffff811115611601575f5ffd5b8401601f81018613611611575f5ffd5b803567ffffffffffffffff811115611627575f5ffd5b866020828401011115611638575f5ffd5b939660209190910195509293505050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561022357610223611649565b6040810181835f5b6002811015611697578154835260209092019160019182019101611678565b50505092915050565b634e487b7160e01b5f52601260045260245ffd5b5f5f858511156116c2575f5ffd5b838611156116ce575f5ffd5b5050820193919092039150565b604051601f8201601f1916810167ffffffffffffffff8111828210171561171057634e487b7160e01b5f52604160045260245ffd5b604052919050565b5f5f5f5f60a0858703121561172b575f5ffd5b8435935060208501359250605f85018613611744575f5ffd5b61174e60406116db565b80608087018881111561175f575f5ffd5b604088015b8181101561177c578035845260209384019301611764565b5095989497509550509235925050565b8181038181111561022357610223611649565b634e487b7160e01b5f52603260045260245ffd5b808202811582820484141761022357610223611649565b815f5b6002811015610595578151838201556020909101906001016117cd565b634e487b7160e01b5f52602160045260245ffd5b805f5b6002811015610595578151845260209384019390910190600101611801565b610180810161182f828a6117fe565b8760408301528660608301528560808301528460a083015261185460c08301856117fe565b6101008201835f5b600481101561187b57815183526020928301929091019060010161185c565b50505098975050505050505050565b60208101601683106118aa57634e487b7160e01b5f52602160045260245ffd5b91905290565b60ff818116838216019081111561022357610223611649565b60ff828116828216039081111561022357610223611649565b608081016118f082856117fe565b6103c360408301846117fe565b5f81518060208401855e5f93019283525090919050565b5f6103c382846118fd565b634e487b7160e01b5f52600160045260245ffd5b5f60408284031215611943575f5ffd5b82601f830112611951575f5ffd5b61195b60406116db565b80604084018581111561196c575f5ffd5b845b8181101561198657805184526020938401930161196e565b509095945050505050565b5f602082840312156119a1575f5ffd5b5051919050565b5f6119b382846118fd565b602b60f81b81526001019392505050565b5f6119cf82866118fd565b848152600360f51b60208201525f602282015261086060238201856118fd565b828152600160f81b60208201525f61047f60218301846118fd565b828152600160f91b60208201525f61047f60218301846118fd565b828152600360f81b60208201525f61047f60218301846118fd565b5f82611a4e57611a4e6116a0565b500490565b5f82611a6157611a616116a0565b50069056fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47424c535f5349475f424e32353447315f584d443a4b454343414b2d3235365f535644575f524f5f4e554c5f",
}

// DrandBeacon is an auto generated Go binding around an Ethereum contract.
type DrandBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DrandBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewDrandBeacon creates a new instance of DrandBeacon.
func NewDrandBeacon() *DrandBeacon {
	parsed, err := DrandBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DrandBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DrandBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 genesisTime, uint256 period, uint256[4] key, uint256 delay) returns()
func (drandBeacon *DrandBeacon) PackConstructor(genesisTime *big.Int, period *big.Int, key [4]*big.Int, delay *big.Int) []byte {
	enc, err := drandBeacon.abi.Pack("", genesisTime, period, key, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELAY() view returns(uint256)
func (drandBeacon *DrandBeacon) PackDELAY() []byte {
	enc, err := drandBeacon.abi.Pack("DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELAY() view returns(uint256)
func (drandBeacon *DrandBeacon) TryPackDELAY() ([]byte, error) {
	return drandBeacon.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint256)
func (drandBeacon *DrandBeacon) UnpackDELAY(data []byte) (*big.Int, error) {
	out, err := drandBeacon.abi.Unpack("DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGENESISTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2882461.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GENESIS_TIME() view returns(uint256)
func (drandBeacon *DrandBeacon) PackGENESISTIME() []byte {
	enc, err := drandBeacon.abi.Pack("GENESIS_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGENESISTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2882461.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GENESIS_TIME() view returns(uint256)
func (drandBeacon *DrandBeacon) TryPackGENESISTIME() ([]byte, error) {
	return drandBeacon.abi.Pack("GENESIS_TIME")
}

// UnpackGENESISTIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2882461.
//
// Solidity: function GENESIS_TIME() view returns(uint256)
func (drandBeacon *DrandBeacon) UnpackGENESISTIME(data []byte) (*big.Int, error) {
	out, err := drandBeacon.abi.Unpack("GENESIS_TIME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERIOD() view returns(uint256)
func (drandBeacon *DrandBeacon) PackPERIOD() []byte {
	enc, err := drandBeacon.abi.Pack("PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERIOD() view returns(uint256)
func (drandBeacon *DrandBeacon) TryPackPERIOD() ([]byte, error) {
	return drandBeacon.abi.Pack("PERIOD")
}

// UnpackPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4d1d795.
//
// Solidity: function PERIOD() view returns(uint256)
func (drandBeacon *DrandBeacon) UnpackPERIOD(data []byte) (*big.Int, error) {
	out, err := drandBeacon.abi.Unpack("PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (drandBeacon *DrandBeacon) PackIsLost(number *big.Int) []byte {
	enc, err := drandBeacon.abi.Pack("isLost", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (drandBeacon *DrandBeacon) TryPackIsLost(number *big.Int) ([]byte, error) {
	return drandBeacon.abi.Pack("isLost", number)
}

// UnpackIsLost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e141a5a.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (drandBeacon *DrandBeacon) UnpackIsLost(data []byte) (bool, error) {
	out, err := drandBeacon.abi.Unpack("isLost", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() pure returns(string)
func (drandBeacon *DrandBeacon) PackKind() []byte {
	enc, err := drandBeacon.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() pure returns(string)
func (drandBeacon *DrandBeacon) TryPackKind() ([]byte, error) {
	return drandBeacon.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() pure returns(string)
func (drandBeacon *DrandBeacon) UnpackKind(data []byte) (string, error) {
	out, err := drandBeacon.abi.Unpack("kind", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackRoundAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5a4ff3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundAt(uint256 time) view returns(uint256)
func (drandBeacon *DrandBeacon) PackRoundAt(time *big.Int) []byte {
	enc, err := drandBeacon.abi.Pack("roundAt", time)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5a4ff3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundAt(uint256 time) view returns(uint256)
func (drandBeacon *DrandBeacon) TryPackRoundAt(time *big.Int) ([]byte, error) {
	return drandBeacon.abi.Pack("roundAt", time)
}

// UnpackRoundAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e5a4ff3.
//
// Solidity: function roundAt(uint256 time) view returns(uint256)
func (drandBeacon *DrandBeacon) UnpackRoundAt(data []byte) (*big.Int, error) {
	out, err := drandBeacon.abi.Unpack("roundAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (drandBeacon *DrandBeacon) PackStored(number *big.Int) []byte {
	enc, err := drandBeacon.abi.Pack("stored", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (drandBeacon *DrandBeacon) TryPackStored(number *big.Int) ([]byte, error) {
	return drandBeacon.abi.Pack("stored", number)
}

// UnpackStored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c396222.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (drandBeacon *DrandBeacon) UnpackStored(data []byte) ([]byte, error) {
	out, err := drandBeacon.abi.Unpack("stored", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (drandBeacon *DrandBeacon) PackValueOf(number *big.Int, evidence []byte) []byte {
	enc, err := drandBeacon.abi.Pack("valueOf", number, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (drandBeacon *DrandBeacon) TryPackValueOf(number *big.Int, evidence []byte) ([]byte, error) {
	return drandBeacon.abi.Pack("valueOf", number, evidence)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80490c50.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (drandBeacon *DrandBeacon) UnpackValueOf(data []byte) ([]byte, error) {
	out, err := drandBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// DrandBeaconValueStored represents a ValueStored event raised by the DrandBeacon contract.
type DrandBeaconValueStored struct {
	Number *big.Int
	Value  []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const DrandBeaconValueStoredEventName = "ValueStored"

// ContractEventName returns the user-defined event name.
func (DrandBeaconValueStored) ContractEventName() string {
	return DrandBeaconValueStoredEventName
}

// UnpackValueStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValueStored(uint256 indexed number, bytes value)
func (drandBeacon *DrandBeacon) UnpackValueStoredEvent(log *types.Log) (*DrandBeaconValueStored, error) {
	event := "ValueStored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != drandBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DrandBeaconValueStored)
	if len(log.Data) > 0 {
		if err := drandBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range drandBeacon.abi.Events[event].Inputs {
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
func (drandBeacon *DrandBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["BlockNotThereYet"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackBlockNotThereYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["BlockOutOfReach"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackBlockOutOfReachError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["FieldNotPresentInBlockHeader"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackFieldNotPresentInBlockHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["InvalidConfig"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackInvalidConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["MalformedEvidence"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackMalformedEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackRLPInvalidEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["RoundTooEarly"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackRoundTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["RoundTooLate"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackRoundTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], drandBeacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return drandBeacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DrandBeaconBlockNotThereYet represents a BlockNotThereYet error raised by the DrandBeacon contract.
type DrandBeaconBlockNotThereYet struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotThereYet(uint256 number)
func DrandBeaconBlockNotThereYetErrorID() common.Hash {
	return common.HexToHash("0x42059b1767006c2b804a6a474560fe5b51087e98ae713236cced79287d0f7c60")
}

// UnpackBlockNotThereYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotThereYet(uint256 number)
func (drandBeacon *DrandBeacon) UnpackBlockNotThereYetError(raw []byte) (*DrandBeaconBlockNotThereYet, error) {
	out := new(DrandBeaconBlockNotThereYet)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "BlockNotThereYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconBlockOutOfReach represents a BlockOutOfReach error raised by the DrandBeacon contract.
type DrandBeaconBlockOutOfReach struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockOutOfReach(uint256 number)
func DrandBeaconBlockOutOfReachErrorID() common.Hash {
	return common.HexToHash("0x4a8a69361466478527771c7d4b29634deaaddc88948e4139207b7dffef09383d")
}

// UnpackBlockOutOfReachError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockOutOfReach(uint256 number)
func (drandBeacon *DrandBeacon) UnpackBlockOutOfReachError(raw []byte) (*DrandBeaconBlockOutOfReach, error) {
	out := new(DrandBeaconBlockOutOfReach)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "BlockOutOfReach", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconFieldNotPresentInBlockHeader represents a FieldNotPresentInBlockHeader error raised by the DrandBeacon contract.
type DrandBeaconFieldNotPresentInBlockHeader struct {
	Arg0 uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func DrandBeaconFieldNotPresentInBlockHeaderErrorID() common.Hash {
	return common.HexToHash("0x3dc3cd92127fc4da0e036ff229cb9f0428ae04c76c83ebf90371931e08ba2e96")
}

// UnpackFieldNotPresentInBlockHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func (drandBeacon *DrandBeacon) UnpackFieldNotPresentInBlockHeaderError(raw []byte) (*DrandBeaconFieldNotPresentInBlockHeader, error) {
	out := new(DrandBeaconFieldNotPresentInBlockHeader)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "FieldNotPresentInBlockHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconInvalidConfig represents a InvalidConfig error raised by the DrandBeacon contract.
type DrandBeaconInvalidConfig struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConfig(string what)
func DrandBeaconInvalidConfigErrorID() common.Hash {
	return common.HexToHash("0x89a61989863f97edef3cf9672465dbf8e5f073c532d59146a86917af6f971ea7")
}

// UnpackInvalidConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConfig(string what)
func (drandBeacon *DrandBeacon) UnpackInvalidConfigError(raw []byte) (*DrandBeaconInvalidConfig, error) {
	out := new(DrandBeaconInvalidConfig)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "InvalidConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconInvalidSignature represents a InvalidSignature error raised by the DrandBeacon contract.
type DrandBeaconInvalidSignature struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(uint256 round)
func DrandBeaconInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x52bf9848f4f569cd5e845a26f8524878f8ac004dcaace7433d78683624c84a76")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(uint256 round)
func (drandBeacon *DrandBeacon) UnpackInvalidSignatureError(raw []byte) (*DrandBeaconInvalidSignature, error) {
	out := new(DrandBeaconInvalidSignature)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconMalformedEvidence represents a MalformedEvidence error raised by the DrandBeacon contract.
type DrandBeaconMalformedEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedEvidence()
func DrandBeaconMalformedEvidenceErrorID() common.Hash {
	return common.HexToHash("0x3978b77eb9236680b9ce448d2cd0360452d6767721d58d500050c8eecfb2c283")
}

// UnpackMalformedEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedEvidence()
func (drandBeacon *DrandBeacon) UnpackMalformedEvidenceError(raw []byte) (*DrandBeaconMalformedEvidence, error) {
	out := new(DrandBeaconMalformedEvidence)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "MalformedEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the DrandBeacon contract.
type DrandBeaconRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func DrandBeaconRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (drandBeacon *DrandBeacon) UnpackRLPInvalidEncodingError(raw []byte) (*DrandBeaconRLPInvalidEncoding, error) {
	out := new(DrandBeaconRLPInvalidEncoding)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconRoundTooEarly represents a RoundTooEarly error raised by the DrandBeacon contract.
type DrandBeaconRoundTooEarly struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func DrandBeaconRoundTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6f8ca12f77cbcfa909b13e1ad4f4278738eef8a75352674cad4bdfd2c4e6b25e")
}

// UnpackRoundTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func (drandBeacon *DrandBeacon) UnpackRoundTooEarlyError(raw []byte) (*DrandBeaconRoundTooEarly, error) {
	out := new(DrandBeaconRoundTooEarly)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "RoundTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconRoundTooLate represents a RoundTooLate error raised by the DrandBeacon contract.
type DrandBeaconRoundTooLate struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func DrandBeaconRoundTooLateErrorID() common.Hash {
	return common.HexToHash("0x816de54e2091936ba8c0aaf9918417bbcfbbc7bc81529258a0e562f3c77d5b45")
}

// UnpackRoundTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func (drandBeacon *DrandBeacon) UnpackRoundTooLateError(raw []byte) (*DrandBeaconRoundTooLate, error) {
	out := new(DrandBeaconRoundTooLate)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "RoundTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the DrandBeacon contract.
type DrandBeaconSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func DrandBeaconSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (drandBeacon *DrandBeacon) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*DrandBeaconSafeCastOverflowedUintDowncast, error) {
	out := new(DrandBeaconSafeCastOverflowedUintDowncast)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DrandBeaconWrongHeader represents a WrongHeader error raised by the DrandBeacon contract.
type DrandBeaconWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Given    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func DrandBeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func (drandBeacon *DrandBeacon) UnpackWrongHeaderError(raw []byte) (*DrandBeaconWrongHeader, error) {
	out := new(DrandBeaconWrongHeader)
	if err := drandBeacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FLTMetaData contains all meta data concerning the FLT contract.
var FLTMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burnFrom\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "FLT",
	Bin: "0x610160604052348015610010575f5ffd5b506040518060400160405280600381526020016211931560ea1b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280600381526020016211931560ea1b8152506040518060400160405280600381526020016211931560ea1b815250816003908161008f91906103b3565b50600461009c82826103b3565b5050506100ae8261016c60201b60201c565b610120526100bb8161016c565b61014052815160208084019190912060e052815190820120610100524660a05261014760e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05250610167336b033b2e3c9fd0803ce80000006101b2565b6104ee565b5f5f829050601f8151111561019f578260405163305a27a960e01b81526004016101969190610471565b60405180910390fd5b80516101aa826104a6565b179392505050565b6001600160a01b0382166101db5760405163ec442f0560e01b81525f6004820152602401610196565b6101e65f83836101ea565b5050565b6001600160a01b038316610214578060025f82825461020991906104c9565b909155506102849050565b6001600160a01b0383165f90815260208190526040902054818110156102665760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610196565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166102a0576002805482900390556102be565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161030391815260200190565b60405180910390a3505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061033857607f821691505b60208210810361035657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103ae57828211156103ae57805f5260205f20601f840160051c602085101561038757505f5b90810190601f840160051c035f5b818110156103aa575f83820155600101610395565b5050505b505050565b81516001600160401b038111156103cc576103cc610310565b6103e0816103da8454610324565b8461035c565b6020601f821160018114610412575f83156103fb5750848201515b5f19600385901b1c1916600184901b17845561046a565b5f84815260208120601f198516915b828110156104415787850151825560209485019460019092019101610421565b508482101561045e57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610356575f1960209190910360031b1b16919050565b808201808211156104e857634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e051610100516101205161014051610e7061053f5f395f61078501525f61075a01525f6106cf01525f6106a701525f61060201525f61062c01525f6106560152610e705ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806370a082311161009357806395d89b411161006357806395d89b41146101ef578063a9059cbb146101f7578063d505accf1461020a578063dd62ed3e1461021d575f5ffd5b806370a082311461018657806379cc6790146101ae5780637ecebe00146101c157806384b0196e146101d4575f5ffd5b806323b872dd116100ce57806323b872dd14610147578063313ce5671461015a5780633644e5151461016957806342966c6814610171575f5ffd5b806306fdde03146100f4578063095ea7b31461011257806318160ddd14610135575b5f5ffd5b6100fc610255565b6040516101099190610c0b565b60405180910390f35b610125610120366004610c3f565b6102e5565b6040519015158152602001610109565b6002545b604051908152602001610109565b610125610155366004610c67565b6102fe565b60405160128152602001610109565b610139610321565b61018461017f366004610ca1565b61032f565b005b610139610194366004610cb8565b6001600160a01b03165f9081526020819052604090205490565b6101846101bc366004610c3f565b61033c565b6101396101cf366004610cb8565b610355565b6101dc610372565b6040516101099796959493929190610cd1565b6100fc6103b4565b610125610205366004610c3f565b6103c3565b610184610218366004610d67565b6103d0565b61013961022b366004610dd4565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b60606003805461026490610e05565b80601f016020809104026020016040519081016040528092919081815260200182805461029090610e05565b80156102db5780601f106102b2576101008083540402835291602001916102db565b820191905f5260205f20905b8154815290600101906020018083116102be57829003601f168201915b5050505050905090565b5f336102f281858561050b565b60019150505b92915050565b5f3361030b85828561051d565b610316858585610599565b506001949350505050565b5f61032a6105f6565b905090565b610339338261071f565b50565b61034782338361051d565b610351828261071f565b5050565b6001600160a01b0381165f908152600760205260408120546102f8565b5f6060805f5f5f6060610383610753565b61038b61077e565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60606004805461026490610e05565b5f336102f2818585610599565b834211156103f95760405163313c898160e11b8152600481018590526024015b60405180910390fd5b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886104448c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61049e826107a9565b90505f6104ad828787876107d5565b9050896001600160a01b0316816001600160a01b0316146104f4576040516325c0072360e11b81526001600160a01b0380831660048301528b1660248201526044016103f0565b6104ff8a8a8a61050b565b50505050505050505050565b6105188383836001610801565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610593578181101561058557604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016103f0565b61059384848484035f610801565b50505050565b6001600160a01b0383166105c257604051634b637e8f60e11b81525f60048201526024016103f0565b6001600160a01b0382166105eb5760405163ec442f0560e01b81525f60048201526024016103f0565b6105188383836108d3565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561064e57507f000000000000000000000000000000000000000000000000000000000000000046145b1561067857507f000000000000000000000000000000000000000000000000000000000000000090565b61032a604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6001600160a01b03821661074857604051634b637e8f60e11b81525f60048201526024016103f0565b610351825f836108d3565b606061032a7f00000000000000000000000000000000000000000000000000000000000000006109f9565b606061032a7f00000000000000000000000000000000000000000000000000000000000000006109f9565b5f6102f86107b56105f6565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f6107e588888888610a36565b9250925092506107f58282610afe565b50909695505050505050565b6001600160a01b03841661082a5760405163e602df0560e01b81525f60048201526024016103f0565b6001600160a01b03831661085357604051634a1406b160e11b81525f60048201526024016103f0565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561059357826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516108c591815260200190565b60405180910390a350505050565b6001600160a01b0383166108fd578060025f8282546108f29190610e3d565b9091555061096d9050565b6001600160a01b0383165f908152602081905260409020548181101561094f5760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016103f0565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610989576002805482900390556109a7565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516109ec91815260200190565b60405180910390a3505050565b60605f610a0583610bb6565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610a6f57505f91506003905082610af4565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610ac0573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610aeb57505f925060019150829050610af4565b92505f91508190505b9450945094915050565b5f826003811115610b1157610b11610e5c565b03610b1a575050565b6001826003811115610b2e57610b2e610e5c565b03610b4c5760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610b6057610b60610e5c565b03610b815760405163fce698f760e01b8152600481018290526024016103f0565b6003826003811115610b9557610b95610e5c565b03610351576040516335e2f38360e21b8152600481018290526024016103f0565b5f60ff8216601f8111156102f857604051632cd44ac360e21b815260040160405180910390fd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610c1d6020830184610bdd565b9392505050565b80356001600160a01b0381168114610c3a575f5ffd5b919050565b5f5f60408385031215610c50575f5ffd5b610c5983610c24565b946020939093013593505050565b5f5f5f60608486031215610c79575f5ffd5b610c8284610c24565b9250610c9060208501610c24565b929592945050506040919091013590565b5f60208284031215610cb1575f5ffd5b5035919050565b5f60208284031215610cc8575f5ffd5b610c1d82610c24565b60ff60f81b8816815260e060208201525f610cef60e0830189610bdd565b8281036040840152610d018189610bdd565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015610d56578351835260209384019390920191600101610d38565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f60e0888a031215610d7d575f5ffd5b610d8688610c24565b9650610d9460208901610c24565b95506040880135945060608801359350608088013560ff81168114610db7575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215610de5575f5ffd5b610dee83610c24565b9150610dfc60208401610c24565b90509250929050565b600181811c90821680610e1957607f821691505b602082108103610e3757634e487b7160e01b5f52602260045260245ffd5b50919050565b808201808211156102f857634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
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

// IBeaconMetaData contains all meta data concerning the IBeacon contract.
var IBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"isLost\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ValueStored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockNotThereYet\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockOutOfReach\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundTooEarly\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundTooLate\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "IBeacon",
}

// IBeacon is an auto generated Go binding around an Ethereum contract.
type IBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewIBeacon creates a new instance of IBeacon.
func NewIBeacon() *IBeacon {
	parsed, err := IBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (iBeacon *IBeacon) PackIsLost(number *big.Int) []byte {
	enc, err := iBeacon.abi.Pack("isLost", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (iBeacon *IBeacon) TryPackIsLost(number *big.Int) ([]byte, error) {
	return iBeacon.abi.Pack("isLost", number)
}

// UnpackIsLost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e141a5a.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (iBeacon *IBeacon) UnpackIsLost(data []byte) (bool, error) {
	out, err := iBeacon.abi.Unpack("isLost", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(string)
func (iBeacon *IBeacon) PackKind() []byte {
	enc, err := iBeacon.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() view returns(string)
func (iBeacon *IBeacon) TryPackKind() ([]byte, error) {
	return iBeacon.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(string)
func (iBeacon *IBeacon) UnpackKind(data []byte) (string, error) {
	out, err := iBeacon.abi.Unpack("kind", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (iBeacon *IBeacon) PackStored(number *big.Int) []byte {
	enc, err := iBeacon.abi.Pack("stored", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (iBeacon *IBeacon) TryPackStored(number *big.Int) ([]byte, error) {
	return iBeacon.abi.Pack("stored", number)
}

// UnpackStored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c396222.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (iBeacon *IBeacon) UnpackStored(data []byte) ([]byte, error) {
	out, err := iBeacon.abi.Unpack("stored", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (iBeacon *IBeacon) PackValueOf(number *big.Int, evidence []byte) []byte {
	enc, err := iBeacon.abi.Pack("valueOf", number, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (iBeacon *IBeacon) TryPackValueOf(number *big.Int, evidence []byte) ([]byte, error) {
	return iBeacon.abi.Pack("valueOf", number, evidence)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80490c50.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes value)
func (iBeacon *IBeacon) UnpackValueOf(data []byte) ([]byte, error) {
	out, err := iBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// IBeaconValueStored represents a ValueStored event raised by the IBeacon contract.
type IBeaconValueStored struct {
	Number *big.Int
	Value  []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const IBeaconValueStoredEventName = "ValueStored"

// ContractEventName returns the user-defined event name.
func (IBeaconValueStored) ContractEventName() string {
	return IBeaconValueStoredEventName
}

// UnpackValueStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValueStored(uint256 indexed number, bytes value)
func (iBeacon *IBeacon) UnpackValueStoredEvent(log *types.Log) (*IBeaconValueStored, error) {
	event := "ValueStored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IBeaconValueStored)
	if len(log.Data) > 0 {
		if err := iBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iBeacon.abi.Events[event].Inputs {
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
func (iBeacon *IBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["BlockNotThereYet"].ID.Bytes()[:4]) {
		return iBeacon.UnpackBlockNotThereYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["BlockOutOfReach"].ID.Bytes()[:4]) {
		return iBeacon.UnpackBlockOutOfReachError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return iBeacon.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["MalformedEvidence"].ID.Bytes()[:4]) {
		return iBeacon.UnpackMalformedEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["RoundTooEarly"].ID.Bytes()[:4]) {
		return iBeacon.UnpackRoundTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["RoundTooLate"].ID.Bytes()[:4]) {
		return iBeacon.UnpackRoundTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], iBeacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return iBeacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IBeaconBlockNotThereYet represents a BlockNotThereYet error raised by the IBeacon contract.
type IBeaconBlockNotThereYet struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotThereYet(uint256 number)
func IBeaconBlockNotThereYetErrorID() common.Hash {
	return common.HexToHash("0x42059b1767006c2b804a6a474560fe5b51087e98ae713236cced79287d0f7c60")
}

// UnpackBlockNotThereYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotThereYet(uint256 number)
func (iBeacon *IBeacon) UnpackBlockNotThereYetError(raw []byte) (*IBeaconBlockNotThereYet, error) {
	out := new(IBeaconBlockNotThereYet)
	if err := iBeacon.abi.UnpackIntoInterface(out, "BlockNotThereYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconBlockOutOfReach represents a BlockOutOfReach error raised by the IBeacon contract.
type IBeaconBlockOutOfReach struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockOutOfReach(uint256 number)
func IBeaconBlockOutOfReachErrorID() common.Hash {
	return common.HexToHash("0x4a8a69361466478527771c7d4b29634deaaddc88948e4139207b7dffef09383d")
}

// UnpackBlockOutOfReachError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockOutOfReach(uint256 number)
func (iBeacon *IBeacon) UnpackBlockOutOfReachError(raw []byte) (*IBeaconBlockOutOfReach, error) {
	out := new(IBeaconBlockOutOfReach)
	if err := iBeacon.abi.UnpackIntoInterface(out, "BlockOutOfReach", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconInvalidSignature represents a InvalidSignature error raised by the IBeacon contract.
type IBeaconInvalidSignature struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(uint256 round)
func IBeaconInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x52bf9848f4f569cd5e845a26f8524878f8ac004dcaace7433d78683624c84a76")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(uint256 round)
func (iBeacon *IBeacon) UnpackInvalidSignatureError(raw []byte) (*IBeaconInvalidSignature, error) {
	out := new(IBeaconInvalidSignature)
	if err := iBeacon.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconMalformedEvidence represents a MalformedEvidence error raised by the IBeacon contract.
type IBeaconMalformedEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedEvidence()
func IBeaconMalformedEvidenceErrorID() common.Hash {
	return common.HexToHash("0x3978b77eb9236680b9ce448d2cd0360452d6767721d58d500050c8eecfb2c283")
}

// UnpackMalformedEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedEvidence()
func (iBeacon *IBeacon) UnpackMalformedEvidenceError(raw []byte) (*IBeaconMalformedEvidence, error) {
	out := new(IBeaconMalformedEvidence)
	if err := iBeacon.abi.UnpackIntoInterface(out, "MalformedEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconRoundTooEarly represents a RoundTooEarly error raised by the IBeacon contract.
type IBeaconRoundTooEarly struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func IBeaconRoundTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6f8ca12f77cbcfa909b13e1ad4f4278738eef8a75352674cad4bdfd2c4e6b25e")
}

// UnpackRoundTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func (iBeacon *IBeacon) UnpackRoundTooEarlyError(raw []byte) (*IBeaconRoundTooEarly, error) {
	out := new(IBeaconRoundTooEarly)
	if err := iBeacon.abi.UnpackIntoInterface(out, "RoundTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconRoundTooLate represents a RoundTooLate error raised by the IBeacon contract.
type IBeaconRoundTooLate struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func IBeaconRoundTooLateErrorID() common.Hash {
	return common.HexToHash("0x816de54e2091936ba8c0aaf9918417bbcfbbc7bc81529258a0e562f3c77d5b45")
}

// UnpackRoundTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func (iBeacon *IBeacon) UnpackRoundTooLateError(raw []byte) (*IBeaconRoundTooLate, error) {
	out := new(IBeaconRoundTooLate)
	if err := iBeacon.abi.UnpackIntoInterface(out, "RoundTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IBeaconWrongHeader represents a WrongHeader error raised by the IBeacon contract.
type IBeaconWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Given    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func IBeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func (iBeacon *IBeacon) UnpackWrongHeaderError(raw []byte) (*IBeaconWrongHeader, error) {
	out := new(IBeaconWrongHeader)
	if err := iBeacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountMetaData contains all meta data concerning the ProviderAccount contract.
var ProviderAccountMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"contractIStaking\"},{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payee_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operators_\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowCall\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowedCalls\",\"inputs\":[],\"outputs\":[{\"name\":\"calls\",\"type\":\"tuple[]\",\"internalType\":\"structIProviderAccount.AllowedCall[]\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beginSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"capacity\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"changeOperators\",\"inputs\":[{\"name\":\"added\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"removed\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createCommitment\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"speedClass\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLeased\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drawSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"forbidCall\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isOperator\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lienHolder\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lienOfferedTo\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liftLien\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"offerLien\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"operate\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"operators\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paidTo\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payOut\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payee\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postSeal\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ctx\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structICapacity.Proof\",\"components\":[{\"name\":\"points\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"commitments\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"commitmentPok\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiver\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"respond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"beacon\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"chainRoot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayee\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"takeBack\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"takeLien\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"CallAllowed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":true,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallForbidden\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":true,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LienLifted\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LienOffered\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LienTaken\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorAdded\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorRemoved\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PaidOut\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayeeSet\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CallNotAllowed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidPayee\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LienNotOffered\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LienStands\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotBeneficiary\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotLienHolder\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToPayOut\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnerNeeded\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReservedTarget\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ProviderAccount",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051612ea2380380612ea283398101604081905261002e91610339565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006681610137565b505f846001600160a01b03166379502c556040518163ffffffff1660e01b8152600401606060405180830381865afa1580156100a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100c89190610425565b6001600160a01b0380871660a0526020820151811660805281511660c05290506100f183610153565b5f5b825181101561012c576101248382815181106101115761011161049c565b60200260200101516101e360201b60201c565b6001016100f3565b5050505050506104b0565b600180546001600160a01b031916905561015081610229565b50565b6001600160a01b038116158061017157506001600160a01b03811630145b1561019a57604051630a5b38d960e31b81526001600160a01b0382166004820152602401610054565b600680546001600160a01b0319166001600160a01b0383169081179091556040517f1b4f347c2f4b6b43866857db07b0f85b52c65b7230312cbebce7fc6f3e6150a9905f90a250565b6101ee600282610278565b15610150576040516001600160a01b038216907fac6fa858e9350a46cec16539926e0fde25b7629f84b5a72bffaae4df888ae86d905f90a250565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61028c836001600160a01b038416610295565b90505b92915050565b5f8181526001830160205260408120546102da57508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561028f565b505f61028f565b6001600160a01b0381168114610150575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715610331576103316102f5565b604052919050565b5f5f5f5f6080858703121561034c575f5ffd5b8451610357816102e1565b6020860151909450610368816102e1565b6040860151909350610379816102e1565b60608601519092506001600160401b03811115610394575f5ffd5b8501601f810187136103a4575f5ffd5b80516001600160401b038111156103bd576103bd6102f5565b8060051b6103cd60208201610309565b9182526020818401810192908101908a8411156103e8575f5ffd5b6020850194505b838510156104165784519250610404836102e1565b828252602094850194909101906103ef565b979a9699509497505050505050565b5f6060828403128015610436575f5ffd5b50604051606081016001600160401b0381118282101715610459576104596102f5565b6040528251610467816102e1565b81526020830151610477816102e1565b6020820152604083015161ffff81168114610490575f5ffd5b60408201529392505050565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c05161290461059e5f395f81816105bf015281816106c001528181610a6901528181610b8101528181610be301528181610dfb01528181610f1a0152818161123e01528181611437015281816119550152611a6501525f81816102ef0152818161064901528181610af301528181610c0501528181610c6301528181610e8c01528181611260015281816112a2015281816113fc015281816116f2015281816117e001526119ca01525f81816103490152818161098201528181610d480152818161138e015281816114760152818161158601528181611694015261187301526129045ff3fe608060405234801561000f575f5ffd5b5060043610610229575f3560e01c806379ba50971161012a578063c9150337116100b4578063e30c397811610079578063e30c3978146104f6578063e522538114610507578063e673df8a1461050f578063f2fde38b14610524578063f7260d3e14610537575f5ffd5b8063c915033714610497578063d02e74cc146104aa578063da8f5bea146104bd578063db8751a5146104d0578063dee17ad9146104e3575f5ffd5b80638da5cb5b116100fa5780638da5cb5b1461043b5780639bf556011461044b578063a2c8e7c91461045e578063ae90b21314610471578063bdc849e814610484575f5ffd5b806379ba5097146103e35780637a0ba057146103eb57806381280028146103fe57806388811f8d14610411575f5ffd5b80634cf088d9116101b657806368dd2b7f1161017b57806368dd2b7f1461038a5780636d2ebd33146103925780636d70f7ae146103a5578063715018a6146103c857806371fe60c4146103d0575f5ffd5b80634cf088d9146102ed57806353ad370d146103275780635cfc1a51146103475780636218e8881461036d578063632489a214610382575f5ffd5b8063379607f5116101fc578063379607f51461028e57806338d90709146102a1578063410459ad146102b457806342dc561d146102c75780634783424d146102da575f5ffd5b80630aebeb4e1461022d5780630e2979e3146102425780631922ff3914610255578063239069631461027b575b5f5ffd5b61024061023b366004612346565b61053f565b005b6102406102503660046123a5565b610752565b610268610263366004612427565b610849565b6040519081526020015b60405180910390f35b61024061028936600461247e565b610941565b61026861029c366004612346565b6109ed565b6102686102af3660046124c6565b610bc5565b6102406102c2366004612427565b610ce9565b6102406102d5366004612505565b610cfa565b6102686102e836600461252e565b610d7f565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b039091168152602001610272565b61033a61033536600461254e565b610f64565b6040516102729190612584565b7f000000000000000000000000000000000000000000000000000000000000000061030f565b610375611041565b60405161027291906125b9565b61024061111e565b610240611193565b60085461030f906001600160a01b031681565b6103b86103b3366004612427565b6111fc565b6040519015158152602001610272565b610240611208565b6102406103de36600461252e565b611221565b61024061130d565b6102406103f9366004612346565b61134e565b61024061040c36600461261a565b6113e9565b61026861041f36600461265b565b600960209081525f928352604080842090915290825290205481565b5f546001600160a01b031661030f565b61024061045936600461268c565b611545565b61024061046c366004612427565b6115fa565b60065461030f906001600160a01b031681565b61024061049236600461247e565b611653565b6102406104a536600461252e565b6116cd565b60075461030f906001600160a01b031681565b6102406104cb36600461261a565b611756565b6102406104de36600461252e565b6117bb565b6102406104f1366004612703565b611817565b6001546001600160a01b031661030f565b6102686118d9565b610517611aac565b604051610272919061273a565b610240610532366004612427565b611abd565b61030f611b2d565b610547611b60565b5f546001600160a01b0316331480159061056c57506006546001600160a01b03163314155b801561058357506007546001600160a01b03163314155b156105a85760405163c5d0b69d60e01b81523360048201526024015b60405180910390fd5b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa15801561060c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610630919061277a565b604051630575f5a760e11b8152600481018490529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630aebeb4e906024015f604051808303815f87803b158015610692575f5ffd5b505af11580156106a4573d5f5f3e3d5ffd5b50506040516370a0823160e01b815230600482015261074692507f0000000000000000000000000000000000000000000000000000000000000000915083906001600160a01b038316906370a08231906024015b602060405180830381865afa158015610713573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610737919061277a565b61074191906127a5565b611bb9565b5061074f611c70565b50565b61075a611c9a565b5f5b8381101561079b57610793858583818110610779576107796127b8565b905060200201602081019061078e9190612427565b611cc6565b60010161075c565b505f5b81811015610842576107d88383838181106107bb576107bb6127b8565b90506020020160208101906107d09190612427565b600290611d0c565b1561083a578282828181106107ef576107ef6127b8565b90506020020160208101906108049190612427565b6001600160a01b03167f80c0b871b97b595b16a7741c1b06fed0c6f6f558639f18ccbce50724325dc40d60405160405180910390a25b60010161079e565b5050505050565b5f610852611b60565b5f546001600160a01b0316331480159061087757506007546001600160a01b03163314155b156108975760405163c5d0b69d60e01b815233600482015260240161059f565b6040516370a0823160e01b81523060048201526001600160a01b038316906370a0823190602401602060405180830381865afa1580156108d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108fd919061277a565b9050805f0361092a57604051631f88e35760e31b81526001600160a01b038316600482015260240161059f565b6109348282611bb9565b61093c611c70565b919050565b61094c600233611d20565b61096b57604051633b63649d60e11b815233600482015260240161059f565b604051632390696360e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906323906963906109bb908690869086906004016127f4565b5f604051808303815f87803b1580156109d2575f5ffd5b505af11580156109e4573d5f5f3e3d5ffd5b50505050505050565b5f6109f6611b60565b5f546001600160a01b03163314801590610a1b57506006546001600160a01b03163314155b8015610a3257506007546001600160a01b03163314155b15610a525760405163c5d0b69d60e01b815233600482015260240161059f565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610ab6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ada919061277a565b60405163379607f560e01b8152600481018590529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063379607f5906024016020604051808303815f875af1158015610b41573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b65919061277a565b6040516370a0823160e01b8152306004820152909250610bbc907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106f8565b5061093c611c70565b5f610bce611c9a565b610bd6611b60565b610c2a6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000084611d41565b6040516338d9070960e01b8152600481018890526024810187905260448101869052606481018590526084810184905260a481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906338d907099060c4016020604051808303815f875af1158015610cb1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd5919061277a565b9050610cdf611c70565b9695505050505050565b610cf1611c9a565b61074f81611dbb565b610d05600233611d20565b610d2457604051633b63649d60e11b815233600482015260240161059f565b6040516342dc561d60e01b81526004810184905260248101839052604481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342dc561d906064016109bb565b5f610d88611b60565b5f546001600160a01b03163314801590610dad57506006546001600160a01b03163314155b8015610dc457506007546001600160a01b03163314155b15610de45760405163c5d0b69d60e01b815233600482015260240161059f565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610e48573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e6c919061277a565b604051634783424d60e01b815260048101869052602481018590529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634783424d906044016020604051808303815f875af1158015610eda573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610efe919061277a565b6040516370a0823160e01b8152306004820152909250610f55907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106f8565b50610f5e611c70565b92915050565b6060610f71600233611d20565b610f9057604051633b63649d60e11b815233600482015260240161059f565b5f610f9b8385612816565b90506004831080610fbe5750610fbc610fb48683611e4b565b600490611e94565b155b15610ff75760405163805043f960e01b81526001600160a01b03861660048201526001600160e01b03198216602482015260440161059f565b6110368585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611eab92505050565b9150505b9392505050565b606061104d6004611eb8565b67ffffffffffffffff8111156110655761106561284c565b6040519080825280602002602001820160405280156110a957816020015b604080518082019091525f80825260208201528152602001906001900390816110835790505b5090505f5b815181101561111a575f6110c3600483611ec1565b905060405180604001604052808260601c6001600160a01b0316815260200160a083901b6001600160e01b031916815250838381518110611106576111066127b8565b6020908102919091010152506001016110ae565b5090565b6008546001600160a01b0316331461114b5760405163b112771f60e01b815233600482015260240161059f565b600880546001600160a01b031990811690915560078054339216821790556040517fa86a9c5795868edd42f18badee0c0d8f105552da8bb20aaf8be73fd93a708840905f90a2565b6007546001600160a01b031633146111c05760405163826cb40960e01b815233600482015260240161059f565b600780546001600160a01b031916905560405133907fb7edb5d03dce25df9baf40fd7fc607cc68d2a93243d19f2d6e1e9a2a819f7049905f90a2565b5f610f5e600283611d20565b60405163017ed72b60e01b815260040160405180910390fd5b611229611c9a565b611231611b60565b6112856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000083611d41565b604051631c7f983160e21b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906371fe60c4906044015f604051808303815f87803b1580156112eb575f5ffd5b505af11580156112fd573d5f5f3e3d5ffd5b50505050611309611c70565b5050565b60015433906001600160a01b031681146113455760405163118cdaa760e01b81526001600160a01b038216600482015260240161059f565b61074f81611ecc565b611359600233611d20565b61137857604051633b63649d60e11b815233600482015260240161059f565b604051637a0ba05760e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637a0ba057906024015f604051808303815f87803b1580156113d7575f5ffd5b505af1158015610842573d5f5f3e3d5ffd5b6113f1611c9a565b6113f9611ee5565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316148061146b57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b905080806114aa57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b806114bd57506001600160a01b03831630145b156114e657604051631508d9b160e11b81526001600160a01b038416600482015260240161059f565b6114fb6114f38484611e4b565b600490611f1e565b15611540576040516001600160e01b03198316906001600160a01b038516907f44f642f174c64debf51d4ba2dfd40c8dcc4b6a76e11f6c7765df055e63913ca9905f90a35b505050565b611550600233611d20565b61156f57604051633b63649d60e11b815233600482015260240161059f565b604051639bf5560160e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639bf55601906115c590899089908990899089908990600401612860565b5f604051808303815f87803b1580156115dc575f5ffd5b505af11580156115ee573d5f5f3e3d5ffd5b50505050505050505050565b611602611c9a565b61160a611ee5565b600880546001600160a01b0319166001600160a01b0383169081179091556040517f921d444bb0d33ffdb01f3ebc7d31e8f33e4a5d75c9498b3ef216c9b9ccef7c86905f90a250565b61165e600233611d20565b61167d57604051633b63649d60e11b815233600482015260240161059f565b6040516317b9093d60e31b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063bdc849e8906109bb908690869086906004016127f4565b6116d5611c9a565b60405163c915033760e01b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c9150337906044015b5f604051808303815f87803b15801561173c575f5ffd5b505af115801561174e573d5f5f3e3d5ffd5b505050505050565b61175e611c9a565b61177361176b8383611e4b565b600490611f29565b15611309576040516001600160e01b03198216906001600160a01b038416907f44d157b446d60affd92379f5a1dc1f350049fcc32c72d64f08638133132a47a1905f90a35050565b6117c3611c9a565b60405163db8751a560e01b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063db8751a590604401611725565b611822600233611d20565b61184157604051633b63649d60e11b815233600482015260240161059f565b60405163dee17ad960e01b815260048101869052602481018590526044810184905260648101839052608481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dee17ad99060a4015f604051808303815f87803b1580156118bc575f5ffd5b505af11580156118ce573d5f5f3e3d5ffd5b505050505050505050565b5f6118e2611b60565b5f546001600160a01b0316331480159061190757506006546001600160a01b03163314155b801561191e57506007546001600160a01b03163314155b1561193e5760405163c5d0b69d60e01b815233600482015260240161059f565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa1580156119a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119c6919061277a565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e52253816040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611a25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a49919061277a565b6040516370a0823160e01b8152306004820152909250611aa0907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106f8565b50611aa9611c70565b90565b6060611ab86002611f34565b905090565b611ac5611c9a565b600180546001600160a01b0383166001600160a01b03199091168117909155611af55f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6007545f906001600160a01b031615611b5057506007546001600160a01b031690565b506006546001600160a01b031690565b611b8a7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611f40565b611bb760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611f5e565b565b805f03611bc4575050565b5f611bcd611b2d565b6001600160a01b038085165f908152600960209081526040808320938516835292905290812080549293508492909190611c089084906128b7565b92505081905550806001600160a01b0316836001600160a01b03167f8957f76027b186a481886d5e1dfef5a49a9b792649df75e9dd5e53cde75c71ea84604051611c5491815260200190565b60405180910390a36115406001600160a01b0384168284611f65565b611bb75f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611bb1565b5f546001600160a01b03163314611bb75760405163118cdaa760e01b815233600482015260240161059f565b611cd1600282611f72565b1561074f576040516001600160a01b038216907fac6fa858e9350a46cec16539926e0fde25b7629f84b5a72bffaae4df888ae86d905f90a250565b5f61103a836001600160a01b038416611f86565b6001600160a01b0381165f908152600183016020526040812054151561103a565b611d4d8383835f612070565b61154057611d5e83835f6001612070565b611d8657604051635274afe760e01b81526001600160a01b038416600482015260240161059f565b611d938383836001612070565b61154057604051635274afe760e01b81526001600160a01b038416600482015260240161059f565b6001600160a01b0381161580611dd957506001600160a01b03811630145b15611e0257604051630a5b38d960e31b81526001600160a01b038216600482015260240161059f565b600680546001600160a01b0319166001600160a01b0383169081179091556040517f1b4f347c2f4b6b43866857db07b0f85b52c65b7230312cbebce7fc6f3e6150a9905f90a250565b6040516bffffffffffffffffffffffff19606084901b1660208201526001600160e01b0319821660348201525f9060380160405160208183030381529060405261103a906128ca565b5f818152600183016020526040812054151561103a565b606061103a83835f6120d2565b5f610f5e825490565b5f61103a838361219e565b600180546001600160a01b031916905561074f816121a9565b6007546001600160a01b031615611bb757600754604051631f4a64df60e01b81526001600160a01b03909116600482015260240161059f565b5f61103a83836121f8565b5f61103a8383611f86565b60605f61103a83612244565b15611bb757604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b611d93838383600161229d565b5f61103a836001600160a01b0384166121f8565b5f8181526001830160205260408120548015612060575f611fa86001836127a5565b85549091505f90611fbb906001906127a5565b905080821461201a575f865f018281548110611fd957611fd96127b8565b905f5260205f200154905080875f018481548110611ff957611ff96127b8565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061202b5761202b6128f0565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610f5e565b5f915050610f5e565b5092915050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166120c65783831516156120ba573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6060814710156120fe5760405163cf47918160e01b81524760048201526024810183905260440161059f565b5f61210a8584866122e7565b905080801561212b57505f3d118061212b57505f856001600160a01b03163b115b15612140576121386122fc565b91505061103a565b801561216a57604051639996b31560e01b81526001600160a01b038616600482015260240161059f565b3d1561217d57612178612315565b612196565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f61103a8383612320565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f81815260018301602052604081205461223d57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610f5e565b505f610f5e565b6060815f0180548060200260200160405190810160405280929190818152602001828054801561229157602002820191905f5260205f20905b81548152602001906001019080831161227d575b50505050509050919050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166120c65783831516156120ba573d5f823e3d81fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f825f018281548110612335576123356127b8565b905f5260205f200154905092915050565b5f60208284031215612356575f5ffd5b5035919050565b5f5f83601f84011261236d575f5ffd5b50813567ffffffffffffffff811115612384575f5ffd5b6020830191508360208260051b850101111561239e575f5ffd5b9250929050565b5f5f5f5f604085870312156123b8575f5ffd5b843567ffffffffffffffff8111156123ce575f5ffd5b6123da8782880161235d565b909550935050602085013567ffffffffffffffff8111156123f9575f5ffd5b6124058782880161235d565b95989497509550505050565b80356001600160a01b038116811461093c575f5ffd5b5f60208284031215612437575f5ffd5b61103a82612411565b5f5f83601f840112612450575f5ffd5b50813567ffffffffffffffff811115612467575f5ffd5b60208301915083602082850101111561239e575f5ffd5b5f5f5f60408486031215612490575f5ffd5b83359250602084013567ffffffffffffffff8111156124ad575f5ffd5b6124b986828701612440565b9497909650939450505050565b5f5f5f5f5f5f60c087890312156124db575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b5f5f5f60608486031215612517575f5ffd5b505081359360208301359350604090920135919050565b5f5f6040838503121561253f575f5ffd5b50508035926020909101359150565b5f5f5f60408486031215612560575f5ffd5b61256984612411565b9250602084013567ffffffffffffffff8111156124ad575f5ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b602080825282518282018190525f918401906040840190835b8181101561260f57835180516001600160a01b031684526020908101516001600160e01b03191681850152909301926040909201916001016125d2565b509095945050505050565b5f5f6040838503121561262b575f5ffd5b61263483612411565b915060208301356001600160e01b031981168114612650575f5ffd5b809150509250929050565b5f5f6040838503121561266c575f5ffd5b61267583612411565b915061268360208401612411565b90509250929050565b5f5f5f5f5f5f8688036102008112156126a3575f5ffd5b873596506020880135955060408801359450606088013567ffffffffffffffff8111156126ce575f5ffd5b6126da8a828b01612440565b909550935050610180607f19820112156126f2575f5ffd5b506080870190509295509295509295565b5f5f5f5f5f60a08688031215612717575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b602080825282518282018190525f918401906040840190835b8181101561260f5783516001600160a01b0316835260209384019390920191600101612753565b5f6020828403121561278a575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610f5e57610f5e612791565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f61280d6040830184866127cc565b95945050505050565b80356001600160e01b03198116906004841015612069576001600160e01b031960049490940360031b84901b1690921692915050565b634e487b7160e01b5f52604160045260245ffd5b86815285602082015284604082015261020060608201525f612887610200830185876127cc565b905061010083608084013760406101008401610180840137604061014084016101c0840137979650505050505050565b80820180821115610f5e57610f5e612791565b805160208083015191908110156128ea575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52603160045260245ffd",
}

// ProviderAccount is an auto generated Go binding around an Ethereum contract.
type ProviderAccount struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProviderAccount) GetABI() abi.ABI {
	return c.abi
}

// NewProviderAccount creates a new instance of ProviderAccount.
func NewProviderAccount() *ProviderAccount {
	parsed, err := ProviderAccountMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProviderAccount{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProviderAccount) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking_, address owner_, address payee_, address[] operators_) returns()
func (providerAccount *ProviderAccount) PackConstructor(staking_ common.Address, owner_ common.Address, payee_ common.Address, operators_ []common.Address) []byte {
	enc, err := providerAccount.abi.Pack("", staking_, owner_, payee_, operators_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (providerAccount *ProviderAccount) PackAcceptOwnership() []byte {
	enc, err := providerAccount.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (providerAccount *ProviderAccount) TryPackAcceptOwnership() ([]byte, error) {
	return providerAccount.abi.Pack("acceptOwnership")
}

// PackAddBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71fe60c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addBond(uint256 id, uint256 amount) returns()
func (providerAccount *ProviderAccount) PackAddBond(id *big.Int, amount *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("addBond", id, amount)
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
func (providerAccount *ProviderAccount) TryPackAddBond(id *big.Int, amount *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("addBond", id, amount)
}

// PackAddUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9150337.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addUnits(uint256 id, uint256 n) returns()
func (providerAccount *ProviderAccount) PackAddUnits(id *big.Int, n *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("addUnits", id, n)
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
func (providerAccount *ProviderAccount) TryPackAddUnits(id *big.Int, n *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("addUnits", id, n)
}

// PackAllowCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81280028.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowCall(address target, bytes4 selector) returns()
func (providerAccount *ProviderAccount) PackAllowCall(target common.Address, selector [4]byte) []byte {
	enc, err := providerAccount.abi.Pack("allowCall", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81280028.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowCall(address target, bytes4 selector) returns()
func (providerAccount *ProviderAccount) TryPackAllowCall(target common.Address, selector [4]byte) ([]byte, error) {
	return providerAccount.abi.Pack("allowCall", target, selector)
}

// PackAllowedCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6218e888.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowedCalls() view returns((address,bytes4)[] calls)
func (providerAccount *ProviderAccount) PackAllowedCalls() []byte {
	enc, err := providerAccount.abi.Pack("allowedCalls")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowedCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6218e888.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowedCalls() view returns((address,bytes4)[] calls)
func (providerAccount *ProviderAccount) TryPackAllowedCalls() ([]byte, error) {
	return providerAccount.abi.Pack("allowedCalls")
}

// UnpackAllowedCalls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6218e888.
//
// Solidity: function allowedCalls() view returns((address,bytes4)[] calls)
func (providerAccount *ProviderAccount) UnpackAllowedCalls(data []byte) ([]IProviderAccountAllowedCall, error) {
	out, err := providerAccount.abi.Unpack("allowedCalls", data)
	if err != nil {
		return *new([]IProviderAccountAllowedCall), err
	}
	out0 := *abi.ConvertType(out[0], new([]IProviderAccountAllowedCall)).(*[]IProviderAccountAllowedCall)
	return out0, nil
}

// PackBeginSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a0ba057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beginSeal(uint256 id) returns()
func (providerAccount *ProviderAccount) PackBeginSeal(id *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("beginSeal", id)
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
func (providerAccount *ProviderAccount) TryPackBeginSeal(id *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("beginSeal", id)
}

// PackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capacity() view returns(address)
func (providerAccount *ProviderAccount) PackCapacity() []byte {
	enc, err := providerAccount.abi.Pack("capacity")
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
func (providerAccount *ProviderAccount) TryPackCapacity() ([]byte, error) {
	return providerAccount.abi.Pack("capacity")
}

// UnpackCapacity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cfc1a51.
//
// Solidity: function capacity() view returns(address)
func (providerAccount *ProviderAccount) UnpackCapacity(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("capacity", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackChangeOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e2979e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeOperators(address[] added, address[] removed) returns()
func (providerAccount *ProviderAccount) PackChangeOperators(added []common.Address, removed []common.Address) []byte {
	enc, err := providerAccount.abi.Pack("changeOperators", added, removed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e2979e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeOperators(address[] added, address[] removed) returns()
func (providerAccount *ProviderAccount) TryPackChangeOperators(added []common.Address, removed []common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("changeOperators", added, removed)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id) returns(uint256)
func (providerAccount *ProviderAccount) PackClaim(id *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("claim", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x379607f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id) returns(uint256)
func (providerAccount *ProviderAccount) TryPackClaim(id *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("claim", id)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x379607f5.
//
// Solidity: function claim(uint256 id) returns(uint256)
func (providerAccount *ProviderAccount) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("claim", data)
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
func (providerAccount *ProviderAccount) PackClose(id *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("close", id)
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
func (providerAccount *ProviderAccount) TryPackClose(id *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("close", id)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect() returns(uint256)
func (providerAccount *ProviderAccount) PackCollect() []byte {
	enc, err := providerAccount.abi.Pack("collect")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect() returns(uint256)
func (providerAccount *ProviderAccount) TryPackCollect() ([]byte, error) {
	return providerAccount.abi.Pack("collect")
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5225381.
//
// Solidity: function collect() returns(uint256)
func (providerAccount *ProviderAccount) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d90709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256)
func (providerAccount *ProviderAccount) PackCreateCommitment(units *big.Int, speedClass *big.Int, maxLeased *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("createCommitment", units, speedClass, maxLeased, duration, commissionBps, bond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d90709.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256)
func (providerAccount *ProviderAccount) TryPackCreateCommitment(units *big.Int, speedClass *big.Int, maxLeased *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("createCommitment", units, speedClass, maxLeased, duration, commissionBps, bond)
}

// UnpackCreateCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d90709.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256)
func (providerAccount *ProviderAccount) UnpackCreateCommitment(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("createCommitment", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23906963.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(uint256 challenge, bytes evidence) returns()
func (providerAccount *ProviderAccount) PackDraw(challenge *big.Int, evidence []byte) []byte {
	enc, err := providerAccount.abi.Pack("draw", challenge, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23906963.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(uint256 challenge, bytes evidence) returns()
func (providerAccount *ProviderAccount) TryPackDraw(challenge *big.Int, evidence []byte) ([]byte, error) {
	return providerAccount.abi.Pack("draw", challenge, evidence)
}

// PackDrawSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc849e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawSeal(uint256 id, bytes evidence) returns()
func (providerAccount *ProviderAccount) PackDrawSeal(id *big.Int, evidence []byte) []byte {
	enc, err := providerAccount.abi.Pack("drawSeal", id, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdc849e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawSeal(uint256 id, bytes evidence) returns()
func (providerAccount *ProviderAccount) TryPackDrawSeal(id *big.Int, evidence []byte) ([]byte, error) {
	return providerAccount.abi.Pack("drawSeal", id, evidence)
}

// PackForbidCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda8f5bea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forbidCall(address target, bytes4 selector) returns()
func (providerAccount *ProviderAccount) PackForbidCall(target common.Address, selector [4]byte) []byte {
	enc, err := providerAccount.abi.Pack("forbidCall", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForbidCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda8f5bea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forbidCall(address target, bytes4 selector) returns()
func (providerAccount *ProviderAccount) TryPackForbidCall(target common.Address, selector [4]byte) ([]byte, error) {
	return providerAccount.abi.Pack("forbidCall", target, selector)
}

// PackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d70f7ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperator(address account) view returns(bool)
func (providerAccount *ProviderAccount) PackIsOperator(account common.Address) []byte {
	enc, err := providerAccount.abi.Pack("isOperator", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d70f7ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperator(address account) view returns(bool)
func (providerAccount *ProviderAccount) TryPackIsOperator(account common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("isOperator", account)
}

// UnpackIsOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d70f7ae.
//
// Solidity: function isOperator(address account) view returns(bool)
func (providerAccount *ProviderAccount) UnpackIsOperator(data []byte) (bool, error) {
	out, err := providerAccount.abi.Unpack("isOperator", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLienHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd02e74cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lienHolder() view returns(address)
func (providerAccount *ProviderAccount) PackLienHolder() []byte {
	enc, err := providerAccount.abi.Pack("lienHolder")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLienHolder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd02e74cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lienHolder() view returns(address)
func (providerAccount *ProviderAccount) TryPackLienHolder() ([]byte, error) {
	return providerAccount.abi.Pack("lienHolder")
}

// UnpackLienHolder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd02e74cc.
//
// Solidity: function lienHolder() view returns(address)
func (providerAccount *ProviderAccount) UnpackLienHolder(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("lienHolder", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLienOfferedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d2ebd33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lienOfferedTo() view returns(address)
func (providerAccount *ProviderAccount) PackLienOfferedTo() []byte {
	enc, err := providerAccount.abi.Pack("lienOfferedTo")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLienOfferedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d2ebd33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lienOfferedTo() view returns(address)
func (providerAccount *ProviderAccount) TryPackLienOfferedTo() ([]byte, error) {
	return providerAccount.abi.Pack("lienOfferedTo")
}

// UnpackLienOfferedTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d2ebd33.
//
// Solidity: function lienOfferedTo() view returns(address)
func (providerAccount *ProviderAccount) UnpackLienOfferedTo(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("lienOfferedTo", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLiftLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68dd2b7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liftLien() returns()
func (providerAccount *ProviderAccount) PackLiftLien() []byte {
	enc, err := providerAccount.abi.Pack("liftLien")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiftLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68dd2b7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liftLien() returns()
func (providerAccount *ProviderAccount) TryPackLiftLien() ([]byte, error) {
	return providerAccount.abi.Pack("liftLien")
}

// PackOfferLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2c8e7c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offerLien(address holder) returns()
func (providerAccount *ProviderAccount) PackOfferLien(holder common.Address) []byte {
	enc, err := providerAccount.abi.Pack("offerLien", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfferLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2c8e7c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offerLien(address holder) returns()
func (providerAccount *ProviderAccount) TryPackOfferLien(holder common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("offerLien", holder)
}

// PackOperate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53ad370d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operate(address target, bytes data) returns(bytes)
func (providerAccount *ProviderAccount) PackOperate(target common.Address, data []byte) []byte {
	enc, err := providerAccount.abi.Pack("operate", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53ad370d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operate(address target, bytes data) returns(bytes)
func (providerAccount *ProviderAccount) TryPackOperate(target common.Address, data []byte) ([]byte, error) {
	return providerAccount.abi.Pack("operate", target, data)
}

// UnpackOperate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53ad370d.
//
// Solidity: function operate(address target, bytes data) returns(bytes)
func (providerAccount *ProviderAccount) UnpackOperate(data []byte) ([]byte, error) {
	out, err := providerAccount.abi.Unpack("operate", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe673df8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operators() view returns(address[])
func (providerAccount *ProviderAccount) PackOperators() []byte {
	enc, err := providerAccount.abi.Pack("operators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe673df8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operators() view returns(address[])
func (providerAccount *ProviderAccount) TryPackOperators() ([]byte, error) {
	return providerAccount.abi.Pack("operators")
}

// UnpackOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe673df8a.
//
// Solidity: function operators() view returns(address[])
func (providerAccount *ProviderAccount) UnpackOperators(data []byte) ([]common.Address, error) {
	out, err := providerAccount.abi.Unpack("operators", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (providerAccount *ProviderAccount) PackOwner() []byte {
	enc, err := providerAccount.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (providerAccount *ProviderAccount) TryPackOwner() ([]byte, error) {
	return providerAccount.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (providerAccount *ProviderAccount) UnpackOwner(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPaidTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88811f8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paidTo(address token, address to) view returns(uint256)
func (providerAccount *ProviderAccount) PackPaidTo(token common.Address, to common.Address) []byte {
	enc, err := providerAccount.abi.Pack("paidTo", token, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaidTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88811f8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paidTo(address token, address to) view returns(uint256)
func (providerAccount *ProviderAccount) TryPackPaidTo(token common.Address, to common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("paidTo", token, to)
}

// UnpackPaidTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x88811f8d.
//
// Solidity: function paidTo(address token, address to) view returns(uint256)
func (providerAccount *ProviderAccount) UnpackPaidTo(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("paidTo", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1922ff39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payOut(address token) returns(uint256 amount)
func (providerAccount *ProviderAccount) PackPayOut(token common.Address) []byte {
	enc, err := providerAccount.abi.Pack("payOut", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1922ff39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payOut(address token) returns(uint256 amount)
func (providerAccount *ProviderAccount) TryPackPayOut(token common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("payOut", token)
}

// UnpackPayOut is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1922ff39.
//
// Solidity: function payOut(address token) returns(uint256 amount)
func (providerAccount *ProviderAccount) UnpackPayOut(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("payOut", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae90b213.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payee() view returns(address)
func (providerAccount *ProviderAccount) PackPayee() []byte {
	enc, err := providerAccount.abi.Pack("payee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae90b213.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payee() view returns(address)
func (providerAccount *ProviderAccount) TryPackPayee() ([]byte, error) {
	return providerAccount.abi.Pack("payee")
}

// UnpackPayee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae90b213.
//
// Solidity: function payee() view returns(address)
func (providerAccount *ProviderAccount) UnpackPayee(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("payee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (providerAccount *ProviderAccount) PackPendingOwner() []byte {
	enc, err := providerAccount.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (providerAccount *ProviderAccount) TryPackPendingOwner() ([]byte, error) {
	return providerAccount.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (providerAccount *ProviderAccount) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPostSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42dc561d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) returns()
func (providerAccount *ProviderAccount) PackPostSeal(id *big.Int, ctx *big.Int, sealRoot *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("postSeal", id, ctx, sealRoot)
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
func (providerAccount *ProviderAccount) TryPackPostSeal(id *big.Int, ctx *big.Int, sealRoot *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("postSeal", id, ctx, sealRoot)
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bf55601.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes evidence, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (providerAccount *ProviderAccount) PackProve(id *big.Int, challenge *big.Int, chainRoot *big.Int, evidence []byte, proof ICapacityProof) []byte {
	enc, err := providerAccount.abi.Pack("prove", id, challenge, chainRoot, evidence, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bf55601.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint256 id, uint256 challenge, uint256 chainRoot, bytes evidence, (uint256[8],uint256[2],uint256[2]) proof) returns()
func (providerAccount *ProviderAccount) TryPackProve(id *big.Int, challenge *big.Int, chainRoot *big.Int, evidence []byte, proof ICapacityProof) ([]byte, error) {
	return providerAccount.abi.Pack("prove", id, challenge, chainRoot, evidence, proof)
}

// PackReceiver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7260d3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiver() view returns(address)
func (providerAccount *ProviderAccount) PackReceiver() []byte {
	enc, err := providerAccount.abi.Pack("receiver")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7260d3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiver() view returns(address)
func (providerAccount *ProviderAccount) TryPackReceiver() ([]byte, error) {
	return providerAccount.abi.Pack("receiver")
}

// UnpackReceiver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7260d3e.
//
// Solidity: function receiver() view returns(address)
func (providerAccount *ProviderAccount) UnpackReceiver(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("receiver", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemoveUnits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb8751a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeUnits(uint256 id, uint256 n) returns()
func (providerAccount *ProviderAccount) PackRemoveUnits(id *big.Int, n *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("removeUnits", id, n)
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
func (providerAccount *ProviderAccount) TryPackRemoveUnits(id *big.Int, n *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("removeUnits", id, n)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
func (providerAccount *ProviderAccount) PackRenounceOwnership() []byte {
	enc, err := providerAccount.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() pure returns()
func (providerAccount *ProviderAccount) TryPackRenounceOwnership() ([]byte, error) {
	return providerAccount.abi.Pack("renounceOwnership")
}

// PackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee17ad9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) returns()
func (providerAccount *ProviderAccount) PackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, n *big.Int, chainRoot *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("respond", id, challenge, beacon, n, chainRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRespond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdee17ad9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) returns()
func (providerAccount *ProviderAccount) TryPackRespond(id *big.Int, challenge *big.Int, beacon *big.Int, n *big.Int, chainRoot *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("respond", id, challenge, beacon, n, chainRoot)
}

// PackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x410459ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayee(address account) returns()
func (providerAccount *ProviderAccount) PackSetPayee(account common.Address) []byte {
	enc, err := providerAccount.abi.Pack("setPayee", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x410459ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayee(address account) returns()
func (providerAccount *ProviderAccount) TryPackSetPayee(account common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("setPayee", account)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (providerAccount *ProviderAccount) PackStaking() []byte {
	enc, err := providerAccount.abi.Pack("staking")
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
func (providerAccount *ProviderAccount) TryPackStaking() ([]byte, error) {
	return providerAccount.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (providerAccount *ProviderAccount) UnpackStaking(data []byte) (common.Address, error) {
	out, err := providerAccount.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTakeBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4783424d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeBack(uint256 id, uint256 number) returns(uint256)
func (providerAccount *ProviderAccount) PackTakeBack(id *big.Int, number *big.Int) []byte {
	enc, err := providerAccount.abi.Pack("takeBack", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4783424d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeBack(uint256 id, uint256 number) returns(uint256)
func (providerAccount *ProviderAccount) TryPackTakeBack(id *big.Int, number *big.Int) ([]byte, error) {
	return providerAccount.abi.Pack("takeBack", id, number)
}

// UnpackTakeBack is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4783424d.
//
// Solidity: function takeBack(uint256 id, uint256 number) returns(uint256)
func (providerAccount *ProviderAccount) UnpackTakeBack(data []byte) (*big.Int, error) {
	out, err := providerAccount.abi.Unpack("takeBack", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTakeLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x632489a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeLien() returns()
func (providerAccount *ProviderAccount) PackTakeLien() []byte {
	enc, err := providerAccount.abi.Pack("takeLien")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x632489a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeLien() returns()
func (providerAccount *ProviderAccount) TryPackTakeLien() ([]byte, error) {
	return providerAccount.abi.Pack("takeLien")
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (providerAccount *ProviderAccount) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := providerAccount.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (providerAccount *ProviderAccount) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return providerAccount.abi.Pack("transferOwnership", newOwner)
}

// ProviderAccountCallAllowed represents a CallAllowed event raised by the ProviderAccount contract.
type ProviderAccountCallAllowed struct {
	Target   common.Address
	Selector [4]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderAccountCallAllowedEventName = "CallAllowed"

// ContractEventName returns the user-defined event name.
func (ProviderAccountCallAllowed) ContractEventName() string {
	return ProviderAccountCallAllowedEventName
}

// UnpackCallAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallAllowed(address indexed target, bytes4 indexed selector)
func (providerAccount *ProviderAccount) UnpackCallAllowedEvent(log *types.Log) (*ProviderAccountCallAllowed, error) {
	event := "CallAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountCallAllowed)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountCallForbidden represents a CallForbidden event raised by the ProviderAccount contract.
type ProviderAccountCallForbidden struct {
	Target   common.Address
	Selector [4]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderAccountCallForbiddenEventName = "CallForbidden"

// ContractEventName returns the user-defined event name.
func (ProviderAccountCallForbidden) ContractEventName() string {
	return ProviderAccountCallForbiddenEventName
}

// UnpackCallForbiddenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallForbidden(address indexed target, bytes4 indexed selector)
func (providerAccount *ProviderAccount) UnpackCallForbiddenEvent(log *types.Log) (*ProviderAccountCallForbidden, error) {
	event := "CallForbidden"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountCallForbidden)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountLienLifted represents a LienLifted event raised by the ProviderAccount contract.
type ProviderAccountLienLifted struct {
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderAccountLienLiftedEventName = "LienLifted"

// ContractEventName returns the user-defined event name.
func (ProviderAccountLienLifted) ContractEventName() string {
	return ProviderAccountLienLiftedEventName
}

// UnpackLienLiftedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LienLifted(address indexed holder)
func (providerAccount *ProviderAccount) UnpackLienLiftedEvent(log *types.Log) (*ProviderAccountLienLifted, error) {
	event := "LienLifted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountLienLifted)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountLienOffered represents a LienOffered event raised by the ProviderAccount contract.
type ProviderAccountLienOffered struct {
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderAccountLienOfferedEventName = "LienOffered"

// ContractEventName returns the user-defined event name.
func (ProviderAccountLienOffered) ContractEventName() string {
	return ProviderAccountLienOfferedEventName
}

// UnpackLienOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LienOffered(address indexed holder)
func (providerAccount *ProviderAccount) UnpackLienOfferedEvent(log *types.Log) (*ProviderAccountLienOffered, error) {
	event := "LienOffered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountLienOffered)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountLienTaken represents a LienTaken event raised by the ProviderAccount contract.
type ProviderAccountLienTaken struct {
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderAccountLienTakenEventName = "LienTaken"

// ContractEventName returns the user-defined event name.
func (ProviderAccountLienTaken) ContractEventName() string {
	return ProviderAccountLienTakenEventName
}

// UnpackLienTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LienTaken(address indexed holder)
func (providerAccount *ProviderAccount) UnpackLienTakenEvent(log *types.Log) (*ProviderAccountLienTaken, error) {
	event := "LienTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountLienTaken)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountOperatorAdded represents a OperatorAdded event raised by the ProviderAccount contract.
type ProviderAccountOperatorAdded struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderAccountOperatorAddedEventName = "OperatorAdded"

// ContractEventName returns the user-defined event name.
func (ProviderAccountOperatorAdded) ContractEventName() string {
	return ProviderAccountOperatorAddedEventName
}

// UnpackOperatorAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorAdded(address indexed operator)
func (providerAccount *ProviderAccount) UnpackOperatorAddedEvent(log *types.Log) (*ProviderAccountOperatorAdded, error) {
	event := "OperatorAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountOperatorAdded)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountOperatorRemoved represents a OperatorRemoved event raised by the ProviderAccount contract.
type ProviderAccountOperatorRemoved struct {
	Operator common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProviderAccountOperatorRemovedEventName = "OperatorRemoved"

// ContractEventName returns the user-defined event name.
func (ProviderAccountOperatorRemoved) ContractEventName() string {
	return ProviderAccountOperatorRemovedEventName
}

// UnpackOperatorRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorRemoved(address indexed operator)
func (providerAccount *ProviderAccount) UnpackOperatorRemovedEvent(log *types.Log) (*ProviderAccountOperatorRemoved, error) {
	event := "OperatorRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountOperatorRemoved)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ProviderAccount contract.
type ProviderAccountOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProviderAccountOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (ProviderAccountOwnershipTransferStarted) ContractEventName() string {
	return ProviderAccountOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (providerAccount *ProviderAccount) UnpackOwnershipTransferStartedEvent(log *types.Log) (*ProviderAccountOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountOwnershipTransferred represents a OwnershipTransferred event raised by the ProviderAccount contract.
type ProviderAccountOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProviderAccountOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ProviderAccountOwnershipTransferred) ContractEventName() string {
	return ProviderAccountOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (providerAccount *ProviderAccount) UnpackOwnershipTransferredEvent(log *types.Log) (*ProviderAccountOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountPaidOut represents a PaidOut event raised by the ProviderAccount contract.
type ProviderAccountPaidOut struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProviderAccountPaidOutEventName = "PaidOut"

// ContractEventName returns the user-defined event name.
func (ProviderAccountPaidOut) ContractEventName() string {
	return ProviderAccountPaidOutEventName
}

// UnpackPaidOutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaidOut(address indexed token, address indexed to, uint256 amount)
func (providerAccount *ProviderAccount) UnpackPaidOutEvent(log *types.Log) (*ProviderAccountPaidOut, error) {
	event := "PaidOut"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountPaidOut)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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

// ProviderAccountPayeeSet represents a PayeeSet event raised by the ProviderAccount contract.
type ProviderAccountPayeeSet struct {
	Payee common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const ProviderAccountPayeeSetEventName = "PayeeSet"

// ContractEventName returns the user-defined event name.
func (ProviderAccountPayeeSet) ContractEventName() string {
	return ProviderAccountPayeeSetEventName
}

// UnpackPayeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayeeSet(address indexed payee)
func (providerAccount *ProviderAccount) UnpackPayeeSetEvent(log *types.Log) (*ProviderAccountPayeeSet, error) {
	event := "PayeeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccount.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountPayeeSet)
	if len(log.Data) > 0 {
		if err := providerAccount.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccount.abi.Events[event].Inputs {
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
func (providerAccount *ProviderAccount) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return providerAccount.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["CallNotAllowed"].ID.Bytes()[:4]) {
		return providerAccount.UnpackCallNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return providerAccount.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return providerAccount.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["InvalidPayee"].ID.Bytes()[:4]) {
		return providerAccount.UnpackInvalidPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["LienNotOffered"].ID.Bytes()[:4]) {
		return providerAccount.UnpackLienNotOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["LienStands"].ID.Bytes()[:4]) {
		return providerAccount.UnpackLienStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["NotBeneficiary"].ID.Bytes()[:4]) {
		return providerAccount.UnpackNotBeneficiaryError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["NotLienHolder"].ID.Bytes()[:4]) {
		return providerAccount.UnpackNotLienHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return providerAccount.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["NothingToPayOut"].ID.Bytes()[:4]) {
		return providerAccount.UnpackNothingToPayOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return providerAccount.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return providerAccount.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return providerAccount.UnpackOwnerNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return providerAccount.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["ReservedTarget"].ID.Bytes()[:4]) {
		return providerAccount.UnpackReservedTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], providerAccount.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return providerAccount.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProviderAccountAddressEmptyCode represents a AddressEmptyCode error raised by the ProviderAccount contract.
type ProviderAccountAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func ProviderAccountAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (providerAccount *ProviderAccount) UnpackAddressEmptyCodeError(raw []byte) (*ProviderAccountAddressEmptyCode, error) {
	out := new(ProviderAccountAddressEmptyCode)
	if err := providerAccount.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountCallNotAllowed represents a CallNotAllowed error raised by the ProviderAccount contract.
type ProviderAccountCallNotAllowed struct {
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallNotAllowed(address target, bytes4 selector)
func ProviderAccountCallNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x805043f99d33e116e423f9084953dfc40de77ddfe229ae45b0bbd7f3b92df801")
}

// UnpackCallNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallNotAllowed(address target, bytes4 selector)
func (providerAccount *ProviderAccount) UnpackCallNotAllowedError(raw []byte) (*ProviderAccountCallNotAllowed, error) {
	out := new(ProviderAccountCallNotAllowed)
	if err := providerAccount.abi.UnpackIntoInterface(out, "CallNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountFailedCall represents a FailedCall error raised by the ProviderAccount contract.
type ProviderAccountFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ProviderAccountFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (providerAccount *ProviderAccount) UnpackFailedCallError(raw []byte) (*ProviderAccountFailedCall, error) {
	out := new(ProviderAccountFailedCall)
	if err := providerAccount.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountInsufficientBalance represents a InsufficientBalance error raised by the ProviderAccount contract.
type ProviderAccountInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func ProviderAccountInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (providerAccount *ProviderAccount) UnpackInsufficientBalanceError(raw []byte) (*ProviderAccountInsufficientBalance, error) {
	out := new(ProviderAccountInsufficientBalance)
	if err := providerAccount.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountInvalidPayee represents a InvalidPayee error raised by the ProviderAccount contract.
type ProviderAccountInvalidPayee struct {
	Payee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPayee(address payee)
func ProviderAccountInvalidPayeeErrorID() common.Hash {
	return common.HexToHash("0x52d9c6c8233a46a2e060600c61439916f14f7f1e07065fb0e6fb800195c8a19f")
}

// UnpackInvalidPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPayee(address payee)
func (providerAccount *ProviderAccount) UnpackInvalidPayeeError(raw []byte) (*ProviderAccountInvalidPayee, error) {
	out := new(ProviderAccountInvalidPayee)
	if err := providerAccount.abi.UnpackIntoInterface(out, "InvalidPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountLienNotOffered represents a LienNotOffered error raised by the ProviderAccount contract.
type ProviderAccountLienNotOffered struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LienNotOffered(address caller)
func ProviderAccountLienNotOfferedErrorID() common.Hash {
	return common.HexToHash("0xb112771f1aeedd49dcfdf4d5392ae286ac33f9f91fe6e2ae28224556a9f408e6")
}

// UnpackLienNotOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LienNotOffered(address caller)
func (providerAccount *ProviderAccount) UnpackLienNotOfferedError(raw []byte) (*ProviderAccountLienNotOffered, error) {
	out := new(ProviderAccountLienNotOffered)
	if err := providerAccount.abi.UnpackIntoInterface(out, "LienNotOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountLienStands represents a LienStands error raised by the ProviderAccount contract.
type ProviderAccountLienStands struct {
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LienStands(address holder)
func ProviderAccountLienStandsErrorID() common.Hash {
	return common.HexToHash("0x1f4a64df769c0a87958a9c93a50718d648b8e3d572c34fdf7c2276d3275f467c")
}

// UnpackLienStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LienStands(address holder)
func (providerAccount *ProviderAccount) UnpackLienStandsError(raw []byte) (*ProviderAccountLienStands, error) {
	out := new(ProviderAccountLienStands)
	if err := providerAccount.abi.UnpackIntoInterface(out, "LienStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountNotBeneficiary represents a NotBeneficiary error raised by the ProviderAccount contract.
type ProviderAccountNotBeneficiary struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBeneficiary(address caller)
func ProviderAccountNotBeneficiaryErrorID() common.Hash {
	return common.HexToHash("0xc5d0b69ddf972f55b77b8db592f2fa07f355d5c2665316dfb940a7b5fafc7353")
}

// UnpackNotBeneficiaryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBeneficiary(address caller)
func (providerAccount *ProviderAccount) UnpackNotBeneficiaryError(raw []byte) (*ProviderAccountNotBeneficiary, error) {
	out := new(ProviderAccountNotBeneficiary)
	if err := providerAccount.abi.UnpackIntoInterface(out, "NotBeneficiary", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountNotLienHolder represents a NotLienHolder error raised by the ProviderAccount contract.
type ProviderAccountNotLienHolder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLienHolder(address caller)
func ProviderAccountNotLienHolderErrorID() common.Hash {
	return common.HexToHash("0x826cb409251ac85a4d5893e6b32e98d6c88b2e43957fd622ba723002904387bb")
}

// UnpackNotLienHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLienHolder(address caller)
func (providerAccount *ProviderAccount) UnpackNotLienHolderError(raw []byte) (*ProviderAccountNotLienHolder, error) {
	out := new(ProviderAccountNotLienHolder)
	if err := providerAccount.abi.UnpackIntoInterface(out, "NotLienHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountNotOperator represents a NotOperator error raised by the ProviderAccount contract.
type ProviderAccountNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func ProviderAccountNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (providerAccount *ProviderAccount) UnpackNotOperatorError(raw []byte) (*ProviderAccountNotOperator, error) {
	out := new(ProviderAccountNotOperator)
	if err := providerAccount.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountNothingToPayOut represents a NothingToPayOut error raised by the ProviderAccount contract.
type ProviderAccountNothingToPayOut struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToPayOut(address token)
func ProviderAccountNothingToPayOutErrorID() common.Hash {
	return common.HexToHash("0xfc471ab88d9f04b6782ce546fbf72fb451e76b61c5dcc3c89d8ea450f69ee572")
}

// UnpackNothingToPayOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToPayOut(address token)
func (providerAccount *ProviderAccount) UnpackNothingToPayOutError(raw []byte) (*ProviderAccountNothingToPayOut, error) {
	out := new(ProviderAccountNothingToPayOut)
	if err := providerAccount.abi.UnpackIntoInterface(out, "NothingToPayOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ProviderAccount contract.
type ProviderAccountOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ProviderAccountOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (providerAccount *ProviderAccount) UnpackOwnableInvalidOwnerError(raw []byte) (*ProviderAccountOwnableInvalidOwner, error) {
	out := new(ProviderAccountOwnableInvalidOwner)
	if err := providerAccount.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ProviderAccount contract.
type ProviderAccountOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ProviderAccountOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (providerAccount *ProviderAccount) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ProviderAccountOwnableUnauthorizedAccount, error) {
	out := new(ProviderAccountOwnableUnauthorizedAccount)
	if err := providerAccount.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountOwnerNeeded represents a OwnerNeeded error raised by the ProviderAccount contract.
type ProviderAccountOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func ProviderAccountOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (providerAccount *ProviderAccount) UnpackOwnerNeededError(raw []byte) (*ProviderAccountOwnerNeeded, error) {
	out := new(ProviderAccountOwnerNeeded)
	if err := providerAccount.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the ProviderAccount contract.
type ProviderAccountReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ProviderAccountReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (providerAccount *ProviderAccount) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ProviderAccountReentrancyGuardReentrantCall, error) {
	out := new(ProviderAccountReentrancyGuardReentrantCall)
	if err := providerAccount.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountReservedTarget represents a ReservedTarget error raised by the ProviderAccount contract.
type ProviderAccountReservedTarget struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservedTarget(address target)
func ProviderAccountReservedTargetErrorID() common.Hash {
	return common.HexToHash("0x2a11b3624bcd552ff2f07bb94ed7c29ae3c54993329674ef2ded771bf9087827")
}

// UnpackReservedTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservedTarget(address target)
func (providerAccount *ProviderAccount) UnpackReservedTargetError(raw []byte) (*ProviderAccountReservedTarget, error) {
	out := new(ProviderAccountReservedTarget)
	if err := providerAccount.abi.UnpackIntoInterface(out, "ReservedTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ProviderAccount contract.
type ProviderAccountSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ProviderAccountSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (providerAccount *ProviderAccount) UnpackSafeERC20FailedOperationError(raw []byte) (*ProviderAccountSafeERC20FailedOperation, error) {
	out := new(ProviderAccountSafeERC20FailedOperation)
	if err := providerAccount.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProviderAccountFactoryMetaData contains all meta data concerning the ProviderAccountFactory contract.
var ProviderAccountFactoryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"staking_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"create\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operators\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"staking\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AccountCreated\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false}]",
	ID:  "ProviderAccountFactory",
	Bin: "0x60a0604052348015600e575f5ffd5b506040516131ea3803806131ea833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516131676100835f395f8181607c015260c601526131675ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c806325ca4c9c146100435780634cf088d91461007a578063a977bf3e146100b4575b5f5ffd5b6100656100513660046101a3565b5f6020819052908152604090205460ff1681565b60405190151581526020015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b039091168152602001610071565b61009c6100c23660046101c3565b5f817f0000000000000000000000000000000000000000000000000000000000000000878787876040516100f59061017b565b610103959493929190610257565b8190604051809103905ff5905080158015610120573d5f5f3e3d5ffd5b506001600160a01b038082165f81815260208190526040808220805460ff19166001179055519394509189169290917fac631f3001b55ea1509cf3d7e74898f85392a61a76e8149181ae1259622dabc891a395945050505050565b612ea2806102c583390190565b80356001600160a01b038116811461019e575f5ffd5b919050565b5f602082840312156101b3575f5ffd5b6101bc82610188565b9392505050565b5f5f5f5f5f608086880312156101d7575f5ffd5b6101e086610188565b94506101ee60208701610188565b9350604086013567ffffffffffffffff811115610209575f5ffd5b8601601f81018813610219575f5ffd5b803567ffffffffffffffff81111561022f575f5ffd5b8860208260051b8401011115610243575f5ffd5b959894975060200195606001359392505050565b6001600160a01b03868116825285811660208301528416604082015260806060820181905281018290525f8360a08301825b858110156102b7576001600160a01b036102a284610188565b16825260209283019290910190600101610289565b509897505050505050505056fe60e060405234801561000f575f5ffd5b50604051612ea2380380612ea283398101604081905261002e91610339565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006681610137565b505f846001600160a01b03166379502c556040518163ffffffff1660e01b8152600401606060405180830381865afa1580156100a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100c89190610425565b6001600160a01b0380871660a0526020820151811660805281511660c05290506100f183610153565b5f5b825181101561012c576101248382815181106101115761011161049c565b60200260200101516101e360201b60201c565b6001016100f3565b5050505050506104b0565b600180546001600160a01b031916905561015081610229565b50565b6001600160a01b038116158061017157506001600160a01b03811630145b1561019a57604051630a5b38d960e31b81526001600160a01b0382166004820152602401610054565b600680546001600160a01b0319166001600160a01b0383169081179091556040517f1b4f347c2f4b6b43866857db07b0f85b52c65b7230312cbebce7fc6f3e6150a9905f90a250565b6101ee600282610278565b15610150576040516001600160a01b038216907fac6fa858e9350a46cec16539926e0fde25b7629f84b5a72bffaae4df888ae86d905f90a250565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61028c836001600160a01b038416610295565b90505b92915050565b5f8181526001830160205260408120546102da57508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561028f565b505f61028f565b6001600160a01b0381168114610150575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715610331576103316102f5565b604052919050565b5f5f5f5f6080858703121561034c575f5ffd5b8451610357816102e1565b6020860151909450610368816102e1565b6040860151909350610379816102e1565b60608601519092506001600160401b03811115610394575f5ffd5b8501601f810187136103a4575f5ffd5b80516001600160401b038111156103bd576103bd6102f5565b8060051b6103cd60208201610309565b9182526020818401810192908101908a8411156103e8575f5ffd5b6020850194505b838510156104165784519250610404836102e1565b828252602094850194909101906103ef565b979a9699509497505050505050565b5f6060828403128015610436575f5ffd5b50604051606081016001600160401b0381118282101715610459576104596102f5565b6040528251610467816102e1565b81526020830151610477816102e1565b6020820152604083015161ffff81168114610490575f5ffd5b60408201529392505050565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c05161290461059e5f395f81816105bf015281816106c001528181610a6901528181610b8101528181610be301528181610dfb01528181610f1a0152818161123e01528181611437015281816119550152611a6501525f81816102ef0152818161064901528181610af301528181610c0501528181610c6301528181610e8c01528181611260015281816112a2015281816113fc015281816116f2015281816117e001526119ca01525f81816103490152818161098201528181610d480152818161138e015281816114760152818161158601528181611694015261187301526129045ff3fe608060405234801561000f575f5ffd5b5060043610610229575f3560e01c806379ba50971161012a578063c9150337116100b4578063e30c397811610079578063e30c3978146104f6578063e522538114610507578063e673df8a1461050f578063f2fde38b14610524578063f7260d3e14610537575f5ffd5b8063c915033714610497578063d02e74cc146104aa578063da8f5bea146104bd578063db8751a5146104d0578063dee17ad9146104e3575f5ffd5b80638da5cb5b116100fa5780638da5cb5b1461043b5780639bf556011461044b578063a2c8e7c91461045e578063ae90b21314610471578063bdc849e814610484575f5ffd5b806379ba5097146103e35780637a0ba057146103eb57806381280028146103fe57806388811f8d14610411575f5ffd5b80634cf088d9116101b657806368dd2b7f1161017b57806368dd2b7f1461038a5780636d2ebd33146103925780636d70f7ae146103a5578063715018a6146103c857806371fe60c4146103d0575f5ffd5b80634cf088d9146102ed57806353ad370d146103275780635cfc1a51146103475780636218e8881461036d578063632489a214610382575f5ffd5b8063379607f5116101fc578063379607f51461028e57806338d90709146102a1578063410459ad146102b457806342dc561d146102c75780634783424d146102da575f5ffd5b80630aebeb4e1461022d5780630e2979e3146102425780631922ff3914610255578063239069631461027b575b5f5ffd5b61024061023b366004612346565b61053f565b005b6102406102503660046123a5565b610752565b610268610263366004612427565b610849565b6040519081526020015b60405180910390f35b61024061028936600461247e565b610941565b61026861029c366004612346565b6109ed565b6102686102af3660046124c6565b610bc5565b6102406102c2366004612427565b610ce9565b6102406102d5366004612505565b610cfa565b6102686102e836600461252e565b610d7f565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b039091168152602001610272565b61033a61033536600461254e565b610f64565b6040516102729190612584565b7f000000000000000000000000000000000000000000000000000000000000000061030f565b610375611041565b60405161027291906125b9565b61024061111e565b610240611193565b60085461030f906001600160a01b031681565b6103b86103b3366004612427565b6111fc565b6040519015158152602001610272565b610240611208565b6102406103de36600461252e565b611221565b61024061130d565b6102406103f9366004612346565b61134e565b61024061040c36600461261a565b6113e9565b61026861041f36600461265b565b600960209081525f928352604080842090915290825290205481565b5f546001600160a01b031661030f565b61024061045936600461268c565b611545565b61024061046c366004612427565b6115fa565b60065461030f906001600160a01b031681565b61024061049236600461247e565b611653565b6102406104a536600461252e565b6116cd565b60075461030f906001600160a01b031681565b6102406104cb36600461261a565b611756565b6102406104de36600461252e565b6117bb565b6102406104f1366004612703565b611817565b6001546001600160a01b031661030f565b6102686118d9565b610517611aac565b604051610272919061273a565b610240610532366004612427565b611abd565b61030f611b2d565b610547611b60565b5f546001600160a01b0316331480159061056c57506006546001600160a01b03163314155b801561058357506007546001600160a01b03163314155b156105a85760405163c5d0b69d60e01b81523360048201526024015b60405180910390fd5b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa15801561060c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610630919061277a565b604051630575f5a760e11b8152600481018490529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630aebeb4e906024015f604051808303815f87803b158015610692575f5ffd5b505af11580156106a4573d5f5f3e3d5ffd5b50506040516370a0823160e01b815230600482015261074692507f0000000000000000000000000000000000000000000000000000000000000000915083906001600160a01b038316906370a08231906024015b602060405180830381865afa158015610713573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610737919061277a565b61074191906127a5565b611bb9565b5061074f611c70565b50565b61075a611c9a565b5f5b8381101561079b57610793858583818110610779576107796127b8565b905060200201602081019061078e9190612427565b611cc6565b60010161075c565b505f5b81811015610842576107d88383838181106107bb576107bb6127b8565b90506020020160208101906107d09190612427565b600290611d0c565b1561083a578282828181106107ef576107ef6127b8565b90506020020160208101906108049190612427565b6001600160a01b03167f80c0b871b97b595b16a7741c1b06fed0c6f6f558639f18ccbce50724325dc40d60405160405180910390a25b60010161079e565b5050505050565b5f610852611b60565b5f546001600160a01b0316331480159061087757506007546001600160a01b03163314155b156108975760405163c5d0b69d60e01b815233600482015260240161059f565b6040516370a0823160e01b81523060048201526001600160a01b038316906370a0823190602401602060405180830381865afa1580156108d9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108fd919061277a565b9050805f0361092a57604051631f88e35760e31b81526001600160a01b038316600482015260240161059f565b6109348282611bb9565b61093c611c70565b919050565b61094c600233611d20565b61096b57604051633b63649d60e11b815233600482015260240161059f565b604051632390696360e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906323906963906109bb908690869086906004016127f4565b5f604051808303815f87803b1580156109d2575f5ffd5b505af11580156109e4573d5f5f3e3d5ffd5b50505050505050565b5f6109f6611b60565b5f546001600160a01b03163314801590610a1b57506006546001600160a01b03163314155b8015610a3257506007546001600160a01b03163314155b15610a525760405163c5d0b69d60e01b815233600482015260240161059f565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610ab6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ada919061277a565b60405163379607f560e01b8152600481018590529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063379607f5906024016020604051808303815f875af1158015610b41573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b65919061277a565b6040516370a0823160e01b8152306004820152909250610bbc907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106f8565b5061093c611c70565b5f610bce611c9a565b610bd6611b60565b610c2a6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000084611d41565b6040516338d9070960e01b8152600481018890526024810187905260448101869052606481018590526084810184905260a481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906338d907099060c4016020604051808303815f875af1158015610cb1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd5919061277a565b9050610cdf611c70565b9695505050505050565b610cf1611c9a565b61074f81611dbb565b610d05600233611d20565b610d2457604051633b63649d60e11b815233600482015260240161059f565b6040516342dc561d60e01b81526004810184905260248101839052604481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342dc561d906064016109bb565b5f610d88611b60565b5f546001600160a01b03163314801590610dad57506006546001600160a01b03163314155b8015610dc457506007546001600160a01b03163314155b15610de45760405163c5d0b69d60e01b815233600482015260240161059f565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610e48573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e6c919061277a565b604051634783424d60e01b815260048101869052602481018590529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634783424d906044016020604051808303815f875af1158015610eda573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610efe919061277a565b6040516370a0823160e01b8152306004820152909250610f55907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106f8565b50610f5e611c70565b92915050565b6060610f71600233611d20565b610f9057604051633b63649d60e11b815233600482015260240161059f565b5f610f9b8385612816565b90506004831080610fbe5750610fbc610fb48683611e4b565b600490611e94565b155b15610ff75760405163805043f960e01b81526001600160a01b03861660048201526001600160e01b03198216602482015260440161059f565b6110368585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611eab92505050565b9150505b9392505050565b606061104d6004611eb8565b67ffffffffffffffff8111156110655761106561284c565b6040519080825280602002602001820160405280156110a957816020015b604080518082019091525f80825260208201528152602001906001900390816110835790505b5090505f5b815181101561111a575f6110c3600483611ec1565b905060405180604001604052808260601c6001600160a01b0316815260200160a083901b6001600160e01b031916815250838381518110611106576111066127b8565b6020908102919091010152506001016110ae565b5090565b6008546001600160a01b0316331461114b5760405163b112771f60e01b815233600482015260240161059f565b600880546001600160a01b031990811690915560078054339216821790556040517fa86a9c5795868edd42f18badee0c0d8f105552da8bb20aaf8be73fd93a708840905f90a2565b6007546001600160a01b031633146111c05760405163826cb40960e01b815233600482015260240161059f565b600780546001600160a01b031916905560405133907fb7edb5d03dce25df9baf40fd7fc607cc68d2a93243d19f2d6e1e9a2a819f7049905f90a2565b5f610f5e600283611d20565b60405163017ed72b60e01b815260040160405180910390fd5b611229611c9a565b611231611b60565b6112856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000083611d41565b604051631c7f983160e21b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906371fe60c4906044015f604051808303815f87803b1580156112eb575f5ffd5b505af11580156112fd573d5f5f3e3d5ffd5b50505050611309611c70565b5050565b60015433906001600160a01b031681146113455760405163118cdaa760e01b81526001600160a01b038216600482015260240161059f565b61074f81611ecc565b611359600233611d20565b61137857604051633b63649d60e11b815233600482015260240161059f565b604051637a0ba05760e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637a0ba057906024015f604051808303815f87803b1580156113d7575f5ffd5b505af1158015610842573d5f5f3e3d5ffd5b6113f1611c9a565b6113f9611ee5565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316148061146b57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b905080806114aa57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b0316145b806114bd57506001600160a01b03831630145b156114e657604051631508d9b160e11b81526001600160a01b038416600482015260240161059f565b6114fb6114f38484611e4b565b600490611f1e565b15611540576040516001600160e01b03198316906001600160a01b038516907f44f642f174c64debf51d4ba2dfd40c8dcc4b6a76e11f6c7765df055e63913ca9905f90a35b505050565b611550600233611d20565b61156f57604051633b63649d60e11b815233600482015260240161059f565b604051639bf5560160e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690639bf55601906115c590899089908990899089908990600401612860565b5f604051808303815f87803b1580156115dc575f5ffd5b505af11580156115ee573d5f5f3e3d5ffd5b50505050505050505050565b611602611c9a565b61160a611ee5565b600880546001600160a01b0319166001600160a01b0383169081179091556040517f921d444bb0d33ffdb01f3ebc7d31e8f33e4a5d75c9498b3ef216c9b9ccef7c86905f90a250565b61165e600233611d20565b61167d57604051633b63649d60e11b815233600482015260240161059f565b6040516317b9093d60e31b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063bdc849e8906109bb908690869086906004016127f4565b6116d5611c9a565b60405163c915033760e01b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c9150337906044015b5f604051808303815f87803b15801561173c575f5ffd5b505af115801561174e573d5f5f3e3d5ffd5b505050505050565b61175e611c9a565b61177361176b8383611e4b565b600490611f29565b15611309576040516001600160e01b03198216906001600160a01b038416907f44d157b446d60affd92379f5a1dc1f350049fcc32c72d64f08638133132a47a1905f90a35050565b6117c3611c9a565b60405163db8751a560e01b815260048101839052602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063db8751a590604401611725565b611822600233611d20565b61184157604051633b63649d60e11b815233600482015260240161059f565b60405163dee17ad960e01b815260048101869052602481018590526044810184905260648101839052608481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dee17ad99060a4015f604051808303815f87803b1580156118bc575f5ffd5b505af11580156118ce573d5f5f3e3d5ffd5b505050505050505050565b5f6118e2611b60565b5f546001600160a01b0316331480159061190757506006546001600160a01b03163314155b801561191e57506007546001600160a01b03163314155b1561193e5760405163c5d0b69d60e01b815233600482015260240161059f565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa1580156119a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119c6919061277a565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663e52253816040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611a25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a49919061277a565b6040516370a0823160e01b8152306004820152909250611aa0907f00000000000000000000000000000000000000000000000000000000000000009083906001600160a01b038316906370a08231906024016106f8565b50611aa9611c70565b90565b6060611ab86002611f34565b905090565b611ac5611c9a565b600180546001600160a01b0383166001600160a01b03199091168117909155611af55f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6007545f906001600160a01b031615611b5057506007546001600160a01b031690565b506006546001600160a01b031690565b611b8a7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611f40565b611bb760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611f5e565b565b805f03611bc4575050565b5f611bcd611b2d565b6001600160a01b038085165f908152600960209081526040808320938516835292905290812080549293508492909190611c089084906128b7565b92505081905550806001600160a01b0316836001600160a01b03167f8957f76027b186a481886d5e1dfef5a49a9b792649df75e9dd5e53cde75c71ea84604051611c5491815260200190565b60405180910390a36115406001600160a01b0384168284611f65565b611bb75f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611bb1565b5f546001600160a01b03163314611bb75760405163118cdaa760e01b815233600482015260240161059f565b611cd1600282611f72565b1561074f576040516001600160a01b038216907fac6fa858e9350a46cec16539926e0fde25b7629f84b5a72bffaae4df888ae86d905f90a250565b5f61103a836001600160a01b038416611f86565b6001600160a01b0381165f908152600183016020526040812054151561103a565b611d4d8383835f612070565b61154057611d5e83835f6001612070565b611d8657604051635274afe760e01b81526001600160a01b038416600482015260240161059f565b611d938383836001612070565b61154057604051635274afe760e01b81526001600160a01b038416600482015260240161059f565b6001600160a01b0381161580611dd957506001600160a01b03811630145b15611e0257604051630a5b38d960e31b81526001600160a01b038216600482015260240161059f565b600680546001600160a01b0319166001600160a01b0383169081179091556040517f1b4f347c2f4b6b43866857db07b0f85b52c65b7230312cbebce7fc6f3e6150a9905f90a250565b6040516bffffffffffffffffffffffff19606084901b1660208201526001600160e01b0319821660348201525f9060380160405160208183030381529060405261103a906128ca565b5f818152600183016020526040812054151561103a565b606061103a83835f6120d2565b5f610f5e825490565b5f61103a838361219e565b600180546001600160a01b031916905561074f816121a9565b6007546001600160a01b031615611bb757600754604051631f4a64df60e01b81526001600160a01b03909116600482015260240161059f565b5f61103a83836121f8565b5f61103a8383611f86565b60605f61103a83612244565b15611bb757604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b611d93838383600161229d565b5f61103a836001600160a01b0384166121f8565b5f8181526001830160205260408120548015612060575f611fa86001836127a5565b85549091505f90611fbb906001906127a5565b905080821461201a575f865f018281548110611fd957611fd96127b8565b905f5260205f200154905080875f018481548110611ff957611ff96127b8565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061202b5761202b6128f0565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610f5e565b5f915050610f5e565b5092915050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166120c65783831516156120ba573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6060814710156120fe5760405163cf47918160e01b81524760048201526024810183905260440161059f565b5f61210a8584866122e7565b905080801561212b57505f3d118061212b57505f856001600160a01b03163b115b15612140576121386122fc565b91505061103a565b801561216a57604051639996b31560e01b81526001600160a01b038616600482015260240161059f565b3d1561217d57612178612315565b612196565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f61103a8383612320565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f81815260018301602052604081205461223d57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610f5e565b505f610f5e565b6060815f0180548060200260200160405190810160405280929190818152602001828054801561229157602002820191905f5260205f20905b81548152602001906001019080831161227d575b50505050509050919050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166120c65783831516156120ba573d5f823e3d81fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f825f018281548110612335576123356127b8565b905f5260205f200154905092915050565b5f60208284031215612356575f5ffd5b5035919050565b5f5f83601f84011261236d575f5ffd5b50813567ffffffffffffffff811115612384575f5ffd5b6020830191508360208260051b850101111561239e575f5ffd5b9250929050565b5f5f5f5f604085870312156123b8575f5ffd5b843567ffffffffffffffff8111156123ce575f5ffd5b6123da8782880161235d565b909550935050602085013567ffffffffffffffff8111156123f9575f5ffd5b6124058782880161235d565b95989497509550505050565b80356001600160a01b038116811461093c575f5ffd5b5f60208284031215612437575f5ffd5b61103a82612411565b5f5f83601f840112612450575f5ffd5b50813567ffffffffffffffff811115612467575f5ffd5b60208301915083602082850101111561239e575f5ffd5b5f5f5f60408486031215612490575f5ffd5b83359250602084013567ffffffffffffffff8111156124ad575f5ffd5b6124b986828701612440565b9497909650939450505050565b5f5f5f5f5f5f60c087890312156124db575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b5f5f5f60608486031215612517575f5ffd5b505081359360208301359350604090920135919050565b5f5f6040838503121561253f575f5ffd5b50508035926020909101359150565b5f5f5f60408486031215612560575f5ffd5b61256984612411565b9250602084013567ffffffffffffffff8111156124ad575f5ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b602080825282518282018190525f918401906040840190835b8181101561260f57835180516001600160a01b031684526020908101516001600160e01b03191681850152909301926040909201916001016125d2565b509095945050505050565b5f5f6040838503121561262b575f5ffd5b61263483612411565b915060208301356001600160e01b031981168114612650575f5ffd5b809150509250929050565b5f5f6040838503121561266c575f5ffd5b61267583612411565b915061268360208401612411565b90509250929050565b5f5f5f5f5f5f8688036102008112156126a3575f5ffd5b873596506020880135955060408801359450606088013567ffffffffffffffff8111156126ce575f5ffd5b6126da8a828b01612440565b909550935050610180607f19820112156126f2575f5ffd5b506080870190509295509295509295565b5f5f5f5f5f60a08688031215612717575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b602080825282518282018190525f918401906040840190835b8181101561260f5783516001600160a01b0316835260209384019390920191600101612753565b5f6020828403121561278a575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610f5e57610f5e612791565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f61280d6040830184866127cc565b95945050505050565b80356001600160e01b03198116906004841015612069576001600160e01b031960049490940360031b84901b1690921692915050565b634e487b7160e01b5f52604160045260245ffd5b86815285602082015284604082015261020060608201525f612887610200830185876127cc565b905061010083608084013760406101008401610180840137604061014084016101c0840137979650505050505050565b80820180821115610f5e57610f5e612791565b805160208083015191908110156128ea575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52603160045260245ffd",
}

// ProviderAccountFactory is an auto generated Go binding around an Ethereum contract.
type ProviderAccountFactory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProviderAccountFactory) GetABI() abi.ABI {
	return c.abi
}

// NewProviderAccountFactory creates a new instance of ProviderAccountFactory.
func NewProviderAccountFactory() *ProviderAccountFactory {
	parsed, err := ProviderAccountFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProviderAccountFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProviderAccountFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address staking_) returns()
func (providerAccountFactory *ProviderAccountFactory) PackConstructor(staking_ common.Address) []byte {
	enc, err := providerAccountFactory.abi.Pack("", staking_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa977bf3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create(address owner, address payee, address[] operators, bytes32 salt) returns(address account)
func (providerAccountFactory *ProviderAccountFactory) PackCreate(owner common.Address, payee common.Address, operators []common.Address, salt [32]byte) []byte {
	enc, err := providerAccountFactory.abi.Pack("create", owner, payee, operators, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa977bf3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create(address owner, address payee, address[] operators, bytes32 salt) returns(address account)
func (providerAccountFactory *ProviderAccountFactory) TryPackCreate(owner common.Address, payee common.Address, operators []common.Address, salt [32]byte) ([]byte, error) {
	return providerAccountFactory.abi.Pack("create", owner, payee, operators, salt)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa977bf3e.
//
// Solidity: function create(address owner, address payee, address[] operators, bytes32 salt) returns(address account)
func (providerAccountFactory *ProviderAccountFactory) UnpackCreate(data []byte) (common.Address, error) {
	out, err := providerAccountFactory.abi.Unpack("create", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25ca4c9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAccount(address account) view returns(bool)
func (providerAccountFactory *ProviderAccountFactory) PackIsAccount(account common.Address) []byte {
	enc, err := providerAccountFactory.abi.Pack("isAccount", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25ca4c9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAccount(address account) view returns(bool)
func (providerAccountFactory *ProviderAccountFactory) TryPackIsAccount(account common.Address) ([]byte, error) {
	return providerAccountFactory.abi.Pack("isAccount", account)
}

// UnpackIsAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25ca4c9c.
//
// Solidity: function isAccount(address account) view returns(bool)
func (providerAccountFactory *ProviderAccountFactory) UnpackIsAccount(data []byte) (bool, error) {
	out, err := providerAccountFactory.abi.Unpack("isAccount", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (providerAccountFactory *ProviderAccountFactory) PackStaking() []byte {
	enc, err := providerAccountFactory.abi.Pack("staking")
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
func (providerAccountFactory *ProviderAccountFactory) TryPackStaking() ([]byte, error) {
	return providerAccountFactory.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (providerAccountFactory *ProviderAccountFactory) UnpackStaking(data []byte) (common.Address, error) {
	out, err := providerAccountFactory.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ProviderAccountFactoryAccountCreated represents a AccountCreated event raised by the ProviderAccountFactory contract.
type ProviderAccountFactoryAccountCreated struct {
	Account common.Address
	Owner   common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProviderAccountFactoryAccountCreatedEventName = "AccountCreated"

// ContractEventName returns the user-defined event name.
func (ProviderAccountFactoryAccountCreated) ContractEventName() string {
	return ProviderAccountFactoryAccountCreatedEventName
}

// UnpackAccountCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AccountCreated(address indexed account, address indexed owner)
func (providerAccountFactory *ProviderAccountFactory) UnpackAccountCreatedEvent(log *types.Log) (*ProviderAccountFactoryAccountCreated, error) {
	event := "AccountCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != providerAccountFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProviderAccountFactoryAccountCreated)
	if len(log.Data) > 0 {
		if err := providerAccountFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range providerAccountFactory.abi.Events[event].Inputs {
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

// RandaoBeaconMetaData contains all meta data concerning the RandaoBeacon contract.
var RandaoBeaconMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"isLost\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"kind\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"stored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ValueStored\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockNotThereYet\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlockOutOfReach\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FieldNotPresentInBlockHeader\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumBlockHeader.HeaderField\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedEvidence\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoMix\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RLPInvalidEncoding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RoundTooEarly\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundTooLate\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "RandaoBeacon",
	Bin: "0x6080604052348015600e575f5ffd5b50610bbe8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c806304baa00b1461004e5780633e141a5a1461008257806380490c50146100a55780638c396222146100b8575b5f5ffd5b60408051808201909152600681526572616e64616f60d01b60208201525b6040516100799190610a4d565b60405180910390f35b610095610090366004610a5f565b6100cb565b6040519015158152602001610079565b61006c6100b3366004610a76565b6100fa565b61006c6100c6366004610a5f565b6101a8565b5f43821080156100e157506100df826101e3565b155b80156100f457506100f1826101a8565b51155b92915050565b5f838152602081905260408120546060918190036101825761011d85858561020a565b5f8681526020818152604091829020839055815190810183905291925086917f79d8d2a96afc484bdeeca173d1eb71cb74f647abf0402c06b4173bfd1adaf676910160408051601f198184030181529082905261017991610a4d565b60405180910390a25b6040805160208101839052016040516020818303038152906040529150505b9392505050565b5f8181526020819052604090205460609080156101dd5760408051602081018390520160405160208183030381529060405291505b50919050565b5f4382810361010181106101ff576101fa846102b3565b610202565b83405b949350505050565b5f61024a8484848080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506102e092505050565b61028883838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061032b92505050565b90505f8190036101a1576040516342a81bf960e01b8152600481018590526024015b60405180910390fd5b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f6102ea8361033f565b8251602084012090915080821461032557604051631884446d60e21b81526004810185905260248101839052604481018290526064016102aa565b50505050565b5f6100f461033a83600d610397565b6103c8565b5f438210610363576040516342059b1760e01b8152600481018390526024016102aa565b61036c826101e3565b90505f81900361039257604051632545349b60e11b8152600481018390526024016102aa565b919050565b5f5f6103a260405190565b90506103b66103b0856103d2565b846103dd565b91506103c181604052565b5092915050565b5f6100f48261044d565b60606100f4826104fb565b5f82518260158111156103f2576103f2610aed565b60ff1610829061041657604051631ee1e6c960e11b81526004016102aa9190610b01565b508282601581111561042a5761042a610aed565b60ff168151811061043d5761043d610b27565b6020026020010151905092915050565b5f5f6104598360801c90565b9050602181111561047d57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f61048986610518565b919450925090505f8160018111156104a3576104a3610aed565b146104c157604051633cf75c0160e21b815260040160405180910390fd5b81156104ef576104d2826008610b4f565b6104de90610100610b66565b6104e8878561082f565b901c6104f1565b5f5b9695505050505050565b60606100f461051383805160801b6020919091011790565b610883565b5f5f5f5f6105268560801c90565b9050805f0361054857604051633cf75c0160e21b815260040160405180910390fd5b5f610553868261082f565b60f81c905060c08110156106ea57608060ff8216101561057e575f60015f9450945094505050610828565b61058a60376080610b79565b60ff168160ff1611610607575f6105a2608083610b92565b60ff16905080831180156105d957508060011415806105d95750600160ff1b6105cc88600161082f565b6001600160f81b03191610155b6105f657604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250610828915050565b5f6037610615608084610b92565b61061f9190610b92565b60ff16905080831161064457604051633cf75c0160e21b815260040160405180910390fd5b5f61065088600161082f565b90506001600160f81b031981165f0361067c57604051633cf75c0160e21b815260040160405180910390fd5b5f610688836008610b4f565b61069490610100610b66565b82901c90506037811180156106b15750806106af8487610b66565b115b6106ce57604051633cf75c0160e21b815260040160405180910390fd5b6106d9836001610bab565b975095505f94506108289350505050565b6106f6603760c0610b79565b60ff168160ff1611610744575f61070e60c083610b92565b60ff16905080831161073357604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250610828915050565b5f603761075260c084610b92565b61075c9190610b92565b60ff16905080831161078157604051633cf75c0160e21b815260040160405180910390fd5b5f61078d88600161082f565b90506001600160f81b031981165f036107b957604051633cf75c0160e21b815260040160405180910390fd5b5f6107c5836008610b4f565b6107d190610100610b66565b82901c90506037811180156107ee5750806107ec8487610b66565b115b61080b57604051633cf75c0160e21b815260040160405180910390fd5b610816836001610bab565b97509550600194506108289350505050565b9193909250565b5f8061085361083f846020610bab565b6108498660801c90565b8103908111150290565b9050601f81111561086857610868603261097a565b5f19816008021b835f1960801c861601511691505092915050565b60605f6108908360801c90565b90505f5f5f61089e86610518565b9194509250905060018160018111156108b9576108b9610aed565b1480156108ce57506108cb8284610bab565b84145b6108eb57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015610960575f8061091261090d8b8561098b565b610518565b5090925090505f61092f846109278585610bab565b8d91906109dc565b905061093b8284610bab565b6109459085610bab565b908552925061095991506020905083610bab565b91506108f6565b506020601f19878303010486526040525092949350505050565b634e487b715f52806020526024601cfd5b5f6109968360801c90565b8211156109a7576109a7603261097a565b6101a1826109b58560801c90565b6109bf9190610b66565b6109d26001600160801b03861685610a14565b60809190911b1790565b5f6109e78460801c90565b6109f18385610bab565b1115610a0157610a01603261097a565b610202826109d26001600160801b038716865b5f6101a18284610bab565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6101a16020830184610a1f565b5f60208284031215610a6f575f5ffd5b5035919050565b5f5f5f60408486031215610a88575f5ffd5b83359250602084013567ffffffffffffffff811115610aa5575f5ffd5b8401601f81018613610ab5575f5ffd5b803567ffffffffffffffff811115610acb575f5ffd5b866020828401011115610adc575f5ffd5b939660209190910195509293505050565b634e487b7160e01b5f52602160045260245ffd5b6020810160168310610b2157634e487b7160e01b5f52602160045260245ffd5b91905290565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176100f4576100f4610b3b565b818103818111156100f4576100f4610b3b565b60ff81811683821601908111156100f4576100f4610b3b565b60ff82811682821603908111156100f4576100f4610b3b565b808201808211156100f4576100f4610b3b56",
}

// RandaoBeacon is an auto generated Go binding around an Ethereum contract.
type RandaoBeacon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RandaoBeacon) GetABI() abi.ABI {
	return c.abi
}

// NewRandaoBeacon creates a new instance of RandaoBeacon.
func NewRandaoBeacon() *RandaoBeacon {
	parsed, err := RandaoBeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RandaoBeacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RandaoBeacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (randaoBeacon *RandaoBeacon) PackIsLost(number *big.Int) []byte {
	enc, err := randaoBeacon.abi.Pack("isLost", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e141a5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (randaoBeacon *RandaoBeacon) TryPackIsLost(number *big.Int) ([]byte, error) {
	return randaoBeacon.abi.Pack("isLost", number)
}

// UnpackIsLost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e141a5a.
//
// Solidity: function isLost(uint256 number) view returns(bool)
func (randaoBeacon *RandaoBeacon) UnpackIsLost(data []byte) (bool, error) {
	out, err := randaoBeacon.abi.Unpack("isLost", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() pure returns(string)
func (randaoBeacon *RandaoBeacon) PackKind() []byte {
	enc, err := randaoBeacon.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() pure returns(string)
func (randaoBeacon *RandaoBeacon) TryPackKind() ([]byte, error) {
	return randaoBeacon.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() pure returns(string)
func (randaoBeacon *RandaoBeacon) UnpackKind(data []byte) (string, error) {
	out, err := randaoBeacon.abi.Unpack("kind", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (randaoBeacon *RandaoBeacon) PackStored(number *big.Int) []byte {
	enc, err := randaoBeacon.abi.Pack("stored", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStored is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c396222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (randaoBeacon *RandaoBeacon) TryPackStored(number *big.Int) ([]byte, error) {
	return randaoBeacon.abi.Pack("stored", number)
}

// UnpackStored is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c396222.
//
// Solidity: function stored(uint256 number) view returns(bytes value)
func (randaoBeacon *RandaoBeacon) UnpackStored(data []byte) ([]byte, error) {
	out, err := randaoBeacon.abi.Unpack("stored", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (randaoBeacon *RandaoBeacon) PackValueOf(number *big.Int, evidence []byte) []byte {
	enc, err := randaoBeacon.abi.Pack("valueOf", number, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80490c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (randaoBeacon *RandaoBeacon) TryPackValueOf(number *big.Int, evidence []byte) ([]byte, error) {
	return randaoBeacon.abi.Pack("valueOf", number, evidence)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80490c50.
//
// Solidity: function valueOf(uint256 number, bytes evidence) returns(bytes)
func (randaoBeacon *RandaoBeacon) UnpackValueOf(data []byte) ([]byte, error) {
	out, err := randaoBeacon.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// RandaoBeaconValueStored represents a ValueStored event raised by the RandaoBeacon contract.
type RandaoBeaconValueStored struct {
	Number *big.Int
	Value  []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RandaoBeaconValueStoredEventName = "ValueStored"

// ContractEventName returns the user-defined event name.
func (RandaoBeaconValueStored) ContractEventName() string {
	return RandaoBeaconValueStoredEventName
}

// UnpackValueStoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValueStored(uint256 indexed number, bytes value)
func (randaoBeacon *RandaoBeacon) UnpackValueStoredEvent(log *types.Log) (*RandaoBeaconValueStored, error) {
	event := "ValueStored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoBeacon.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoBeaconValueStored)
	if len(log.Data) > 0 {
		if err := randaoBeacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoBeacon.abi.Events[event].Inputs {
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
func (randaoBeacon *RandaoBeacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BlockNotThereYet"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBlockNotThereYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["BlockOutOfReach"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackBlockOutOfReachError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["FieldNotPresentInBlockHeader"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackFieldNotPresentInBlockHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["MalformedEvidence"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackMalformedEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["NoMix"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackNoMixError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["RLPInvalidEncoding"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackRLPInvalidEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["RoundTooEarly"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackRoundTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["RoundTooLate"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackRoundTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoBeacon.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return randaoBeacon.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RandaoBeaconBlockNotThereYet represents a BlockNotThereYet error raised by the RandaoBeacon contract.
type RandaoBeaconBlockNotThereYet struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotThereYet(uint256 number)
func RandaoBeaconBlockNotThereYetErrorID() common.Hash {
	return common.HexToHash("0x42059b1767006c2b804a6a474560fe5b51087e98ae713236cced79287d0f7c60")
}

// UnpackBlockNotThereYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotThereYet(uint256 number)
func (randaoBeacon *RandaoBeacon) UnpackBlockNotThereYetError(raw []byte) (*RandaoBeaconBlockNotThereYet, error) {
	out := new(RandaoBeaconBlockNotThereYet)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BlockNotThereYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconBlockOutOfReach represents a BlockOutOfReach error raised by the RandaoBeacon contract.
type RandaoBeaconBlockOutOfReach struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockOutOfReach(uint256 number)
func RandaoBeaconBlockOutOfReachErrorID() common.Hash {
	return common.HexToHash("0x4a8a69361466478527771c7d4b29634deaaddc88948e4139207b7dffef09383d")
}

// UnpackBlockOutOfReachError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockOutOfReach(uint256 number)
func (randaoBeacon *RandaoBeacon) UnpackBlockOutOfReachError(raw []byte) (*RandaoBeaconBlockOutOfReach, error) {
	out := new(RandaoBeaconBlockOutOfReach)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "BlockOutOfReach", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconFieldNotPresentInBlockHeader represents a FieldNotPresentInBlockHeader error raised by the RandaoBeacon contract.
type RandaoBeaconFieldNotPresentInBlockHeader struct {
	Arg0 uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func RandaoBeaconFieldNotPresentInBlockHeaderErrorID() common.Hash {
	return common.HexToHash("0x3dc3cd92127fc4da0e036ff229cb9f0428ae04c76c83ebf90371931e08ba2e96")
}

// UnpackFieldNotPresentInBlockHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FieldNotPresentInBlockHeader(uint8 arg0)
func (randaoBeacon *RandaoBeacon) UnpackFieldNotPresentInBlockHeaderError(raw []byte) (*RandaoBeaconFieldNotPresentInBlockHeader, error) {
	out := new(RandaoBeaconFieldNotPresentInBlockHeader)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "FieldNotPresentInBlockHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconInvalidSignature represents a InvalidSignature error raised by the RandaoBeacon contract.
type RandaoBeaconInvalidSignature struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(uint256 round)
func RandaoBeaconInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x52bf9848f4f569cd5e845a26f8524878f8ac004dcaace7433d78683624c84a76")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(uint256 round)
func (randaoBeacon *RandaoBeacon) UnpackInvalidSignatureError(raw []byte) (*RandaoBeaconInvalidSignature, error) {
	out := new(RandaoBeaconInvalidSignature)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconMalformedEvidence represents a MalformedEvidence error raised by the RandaoBeacon contract.
type RandaoBeaconMalformedEvidence struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedEvidence()
func RandaoBeaconMalformedEvidenceErrorID() common.Hash {
	return common.HexToHash("0x3978b77eb9236680b9ce448d2cd0360452d6767721d58d500050c8eecfb2c283")
}

// UnpackMalformedEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedEvidence()
func (randaoBeacon *RandaoBeacon) UnpackMalformedEvidenceError(raw []byte) (*RandaoBeaconMalformedEvidence, error) {
	out := new(RandaoBeaconMalformedEvidence)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "MalformedEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconNoMix represents a NoMix error raised by the RandaoBeacon contract.
type RandaoBeaconNoMix struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMix(uint256 number)
func RandaoBeaconNoMixErrorID() common.Hash {
	return common.HexToHash("0x42a81bf9ed5ad73276301e3ecc277453d171c7a8a3e1c638c94d84ea64ff41fb")
}

// UnpackNoMixError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMix(uint256 number)
func (randaoBeacon *RandaoBeacon) UnpackNoMixError(raw []byte) (*RandaoBeaconNoMix, error) {
	out := new(RandaoBeaconNoMix)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "NoMix", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconRLPInvalidEncoding represents a RLPInvalidEncoding error raised by the RandaoBeacon contract.
type RandaoBeaconRLPInvalidEncoding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RLPInvalidEncoding()
func RandaoBeaconRLPInvalidEncodingErrorID() common.Hash {
	return common.HexToHash("0xf3dd700486d05c537b5facf4c114ba6b400473774588d1ffb11e80a83758e4df")
}

// UnpackRLPInvalidEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RLPInvalidEncoding()
func (randaoBeacon *RandaoBeacon) UnpackRLPInvalidEncodingError(raw []byte) (*RandaoBeaconRLPInvalidEncoding, error) {
	out := new(RandaoBeaconRLPInvalidEncoding)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "RLPInvalidEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconRoundTooEarly represents a RoundTooEarly error raised by the RandaoBeacon contract.
type RandaoBeaconRoundTooEarly struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func RandaoBeaconRoundTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6f8ca12f77cbcfa909b13e1ad4f4278738eef8a75352674cad4bdfd2c4e6b25e")
}

// UnpackRoundTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooEarly(uint256 round, uint256 expected)
func (randaoBeacon *RandaoBeacon) UnpackRoundTooEarlyError(raw []byte) (*RandaoBeaconRoundTooEarly, error) {
	out := new(RandaoBeaconRoundTooEarly)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "RoundTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconRoundTooLate represents a RoundTooLate error raised by the RandaoBeacon contract.
type RandaoBeaconRoundTooLate struct {
	Round    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func RandaoBeaconRoundTooLateErrorID() common.Hash {
	return common.HexToHash("0x816de54e2091936ba8c0aaf9918417bbcfbbc7bc81529258a0e562f3c77d5b45")
}

// UnpackRoundTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooLate(uint256 round, uint256 expected)
func (randaoBeacon *RandaoBeacon) UnpackRoundTooLateError(raw []byte) (*RandaoBeaconRoundTooLate, error) {
	out := new(RandaoBeaconRoundTooLate)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "RoundTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoBeaconWrongHeader represents a WrongHeader error raised by the RandaoBeacon contract.
type RandaoBeaconWrongHeader struct {
	Number   *big.Int
	Expected [32]byte
	Given    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func RandaoBeaconWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 expected, bytes32 given)
func (randaoBeacon *RandaoBeacon) UnpackWrongHeaderError(raw []byte) (*RandaoBeaconWrongHeader, error) {
	out := new(RandaoBeaconWrongHeader)
	if err := randaoBeacon.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RulesMetaData contains all meta data concerning the Rules contract.
var RulesMetaData = bind.MetaData{
	ABI: "[]",
	ID:  "e8b936b608dcf6768f1b91315a8469fe17",
	Bin: "0x610ec7610034600b8282823980515f1a607314602857634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe730000000000000000000000000000000000000000301460806040526004361061003f575f3560e01c806318ed476014610043578063ea46f51914610064575b5f5ffd5b81801561004e575f5ffd5b5061006261005d366004610b6c565b610083565b005b81801561006f575f5ffd5b5061006261007e366004610cf5565b61034e565b61009581610090856103bc565b61047a565b80845f015f8481526020019081526020015f205f820151815f015f6101000a8154816001600160801b0302191690836001600160801b031602179055506020820151815f0160106101000a8154816001600160801b0302191690836001600160801b031602179055506040820151816001015f6101000a8154816001600160801b0302191690836001600160801b0316021790555060608201518160010160106101000a8154816001600160801b0302191690836001600160801b031602179055506080820151816002015f6101000a8154816001600160801b0302191690836001600160801b0316021790555060a08201518160020160106101000a81548161ffff021916908361ffff16021790555060c08201518160020160126101000a81548161ffff021916908361ffff16021790555060e08201518160020160146101000a81548161ffff021916908361ffff1602179055506101008201518160020160166101000a81548161ffff021916908361ffff1602179055506101208201518160020160186101000a81548161ffff021916908361ffff16021790555061014082015181600201601a6101000a81548161ffff021916908361ffff16021790555061016082015181600201601c6101000a81548160ff021916908360ff16021790555061018082015181600201601d6101000a81548160ff021916908360ff1602179055506101a082015181600201601e6101000a81548160ff021916908360ff1602179055506101c082015181600201601f6101000a81548160ff021916908360ff1602179055506101e0820151816003015f6101000a81548160ff021916908360ff1602179055506102008201518160030160016101000a81548160ff021916908360ff16021790555090505061034661033283610892565b61033b846108c6565b6001870191906108f9565b505050505050565b6001600160a01b038116610395576040516389a6198960e01b8152602060048201526008602482015267747265617375727960c01b60448201526064015b60405180910390fd5b6103b56103a183610892565b60028501906001600160a01b0384166108f9565b5050505050565b5f5f826001600160a01b03166379502c556040518163ffffffff1660e01b815260040161014060405180830381865afa1580156103fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061041f9190610d54565b90505f81610100015163ffffffff168260e0015163ffffffff1660026104459190610e32565b61044f9190610e32565b9050816080015163ffffffff16816104679190610e4b565b610472906002610e32565b949350505050565b6104c86040518060400160405280601181526020017018dbdb1b185d195c985b14195c955b9a5d607a1b815250835f01516001600160801b031660016b033b2e3c9fd0803ce8000000610913565b61050e6040518060400160405280600a8152602001691c995dd85c99141bdbdb60b21b81525083602001516001600160801b03165f6a084595161401484a000000610913565b6105526040518060400160405280600981526020016807265776172644361760bc1b81525083604001516001600160801b03165f69d3c21bcecceda1000000610913565b6105966040518060400160405280600a8152602001696f70656e696e6746656560b01b81525083606001516001600160801b03165f683635c9adc5dea00000610913565b6105d960405180604001604052806009815260200168736574746c6546656560b81b81525083608001516001600160801b03165f683635c9adc5dea00000610913565b6106126040518060400160405280600a8152602001696d696e426f6e6442707360b01b8152508360a0015161ffff166064612710610913565b61064c6040518060400160405280600c81526020016b746f6c6572616e636542707360a01b8152508360c0015161ffff165f611388610913565b6106856040518060400160405280600b81526020016a646f776e74696d6542707360a81b8152508360e0015161ffff165f6103e8610913565b6106c26040518060400160405280600d81526020016c66616c7365436c61696d42707360981b81525083610100015161ffff166064612710610913565b6106fa60405180604001604052806009815260200168626f756e747942707360b81b81525083610120015161ffff165f6107d0610913565b610730604051806040016040528060078152602001666275726e42707360c81b81525083610140015161ffff165f612710610913565b6107686040518060400160405280600b81526020016a6d61784661696c7572657360a81b81525083610160015160ff165f603f610913565b6107a36040518060400160405280600d81526020016c6661696c75726545706f63687360981b81525083610180015160ff166001603f610913565b6107e16040518060400160405280601081526020016f6d61785374616b654d756c7469706c6560801b815250836101a0015160ff1660016014610913565b61081c6040518060400160405280600d81526020016c76657374696e6745706f63687360981b815250836101c0015160ff1660016040610913565b6108566040518060400160405280600d81526020016c74686177696e6745706f63687360981b815250836101e0015160ff16836040610913565b61088e6040518060400160405280600a815260200169686f6c6445706f63687360b01b81525083610200015160ff1660016040610913565b5050565b5f63ffffffff8211156108c2576040516306dfcc6560e41b8152602060048201526024810183905260440161038c565b5090565b5f6001600160e01b038211156108c2576040516306dfcc6560e41b815260e060048201526024810183905260440161038c565b5f8061090685858561094c565b915091505b935093915050565b8183108061092057508083115b15610946578383838360405163808861f960e01b815260040161038c9493929190610e6a565b50505050565b82545f9081908015610a48575f61097587610968600185610eb4565b5f91825260209091200190565b805490915063ffffffff8082169164010000000090046001600160e01b03169088168211156109b757604051632520601d60e01b815260040160405180910390fd5b8763ffffffff168263ffffffff16036109eb57825463ffffffff166401000000006001600160e01b03891602178355610a3a565b6040805180820190915263ffffffff808a1682526001600160e01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216640100000000029216919091179101555b945085935061090b92505050565b50506040805180820190915263ffffffff80851682526001600160e01b0380851660208085019182528854600181018a555f8a81529182209551925190931664010000000002919093161792019190915590508161090b565b6001600160a01b0381168114610ab5575f5ffd5b50565b604051610220810167ffffffffffffffff81118282101715610ae857634e487b7160e01b5f52604160045260245ffd5b60405290565b604051610140810167ffffffffffffffff81118282101715610ae857634e487b7160e01b5f52604160045260245ffd5b80356001600160801b0381168114610b34575f5ffd5b919050565b61ffff81168114610ab5575f5ffd5b8035610b3481610b39565b60ff81168114610ab5575f5ffd5b8035610b3481610b53565b5f5f5f5f848603610280811215610b81575f5ffd5b853594506020860135610b9381610aa1565b935060408601359250610220605f1982011215610bae575f5ffd5b50610bb7610ab8565b610bc360608701610b1e565b8152610bd160808701610b1e565b6020820152610be260a08701610b1e565b6040820152610bf360c08701610b1e565b6060820152610c0460e08701610b1e565b6080820152610c166101008701610b48565b60a0820152610c286101208701610b48565b60c0820152610c3a6101408701610b48565b60e0820152610c4c6101608701610b48565b610100820152610c5f6101808701610b48565b610120820152610c726101a08701610b48565b610140820152610c856101c08701610b61565b610160820152610c986101e08701610b61565b610180820152610cab6102008701610b61565b6101a0820152610cbe6102208701610b61565b6101c0820152610cd16102408701610b61565b6101e0820152610ce46102608701610b61565b610200820152939692955090935050565b5f5f5f60608486031215610d07575f5ffd5b83359250602084013591506040840135610d2081610aa1565b809150509250925092565b805163ffffffff81168114610b34575f5ffd5b8051610b3481610b53565b8051610b3481610b39565b5f610140828403128015610d66575f5ffd5b50610d6f610aee565b610d7883610d2b565b8152610d8660208401610d2b565b6020820152610d9760408401610d3e565b6040820152610da860608401610d2b565b6060820152610db960808401610d2b565b6080820152610dca60a08401610d2b565b60a0820152610ddb60c08401610d2b565b60c0820152610dec60e08401610d2b565b60e0820152610dfe6101008401610d2b565b610100820152610e116101208401610d49565b6101208201529392505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610e4557610e45610e1e565b92915050565b5f82610e6557634e487b7160e01b5f52601260045260245ffd5b500490565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b81810381811115610e4557610e45610e1e56",
}

// Rules is an auto generated Go binding around an Ethereum contract.
type Rules struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rules) GetABI() abi.ABI {
	return c.abi
}

// NewRules creates a new instance of Rules.
func NewRules() *Rules {
	parsed, err := RulesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rules{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rules) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// SettlingMetaData contains all meta data concerning the Settling contract.
var SettlingMetaData = bind.MetaData{
	ABI: "[]",
	ID:  "a66176234f5298913e28959e7dd0a63144",
	Bin: "0x61233e610034600b8282823980515f1a607314602857634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe730000000000000000000000000000000000000000301460806040526004361061003f575f3560e01c8063d248233514610043578063f46dc7b114610064575b5f5ffd5b81801561004e575f5ffd5b5061006261005d366004611fdd565b610083565b005b81801561006f575f5ffd5b5061006261007e36600461204c565b61036b565b60405163a3d545f560e01b8152600481018390525f906001600160a01b0385169063a3d545f590602401602060405180830381865afa1580156100c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100ec91906120c5565b6040516330501b0d60e01b8152600481018290529091506001600160a01b038516906330501b0d90602401602060405180830381865afa158015610132573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061015691906120dc565b61017b57604051631c6582d560e11b8152600481018290526024015b60405180910390fd5b6040516307fcf89160e11b8152600481018490525f906001600160a01b03861690630ff9f12290602401602060405180830381865afa1580156101c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e491906120fb565b6001848101549088015488549293505f9261021892600160801b90046001600160801b0316916102139161212a565b6104cf565b5f86815260048901602052604090205490915060ff1680610237575080155b806102a6575060405163ddd68b7360e01b8152600481018490526001600160a01b0387169063ddd68b7390602401602060405180830381865afa158015610280573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102a491906120c5565b155b156102c457604051637b2c2fef60e01b815260040160405180910390fd5b5f8581526004880160205260408120805460ff191660011790558754829189916102ef90849061212a565b90915550506001600160a01b0382165f9081526003880160205260408120805483929061031d90849061213d565b90915550506040518181526001600160a01b0383169086907f6dde9e9f66884457834b21bf512951d9e100e96f84f1a31a006cb181bd274c6e9060200160405180910390a350505050505050565b6103848160200151600161037f919061213d565b6104e3565b8460010160146101000a81548163ffffffff021916908363ffffffff1602179055505f6103b18583610517565b805160608401518754604083015193945091925f926103ee92916103df91600160f01b900460ff1690612150565b60208701518992919089610642565b90505f5f84606001511561044e575f61040b8a8a8a89888c61068b565b905085608001518015610425575084604001518560200151145b1561044c576104468a8a8860200151876104408d878b61099e565b8c6109d5565b90935091505b505b60208087015187518651878401516040808a0151815193845295830191909152810193909352606083018690526080830185905260a0830184905233927fd75440713b865dddff46b64f14908f1e95faadcbd813e0a44ce37e8aba1297bd9060c00160405180910390a46104c489888789610a91565b505050505050505050565b5f8282188284100282185b90505b92915050565b5f63ffffffff821115610513576040516306dfcc6560e41b81526020600482015260248101839052604401610172565b5090565b61051f611f54565b60608201518251602084015160405163b451b22560e01b8152600481019290925260248201526001600160a01b039091169063b451b22590604401608060405180830381865afa158015610575573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105999190612167565b815260208201516105ae906003850190610c5b565b6020808301919091526001840154908301516001600160801b03909116906105d7908590610c9b565b6105e19190612150565b6040820181905260018401546106029190600160e01b900461ffff16610d04565b6020808301518051929092101560608401526040830151908201519151909161062a9161213d565b610635906002612150565b1015608082015292915050565b5f835f0361065157505f610682565b61065d86868585610d14565b6106679085612150565b905080866001015f82825461067c919061212a565b90915550505b95945050505050565b825160018701545f9182916106bc919088906001600160801b03166106b260038d01610ee2565b60058d0154610f32565b602081015181519192506106cf9161213d565b5f036106de575f915050610994565b6002880154600160601b900462ffffff165f908152600c89016020526040908190209084015161070f908a9061106e565b815465ffffffffffff191665ffffffffffff9190911617815560208401516107369061108c565b815468ffffff0000000000001916600160301b62ffffff92909216919091021781556003870154604085015161077e916107799161010090910460ff169061213d565b61108c565b815462ffffff91909116600160601b0262ffffff60601b1990911617815560408201516107aa906110bb565b81546001600160681b0391909116600160801b026cffffffffffffffffffffffffff60801b1990911617815560608201516107e4906110bb565b6001820180546cffffffffffffffffffffffffff19166001600160681b0392909216919091179055608082015161081a906110bb565b6001820180546001600160681b0392909216600160681b026cffffffffffffffffffffffffff60681b19909216919091179055600689015461085b906110ee565b6003820180546001600160981b039290921672ffffffffffffffffffffffffffffffffffffff199092169190911790556002810180546001600160a01b031916331790556020820151156108b7576108b7898988888589611121565b600289015460208581015186518551868401516040808901516060808b01516080808d015160038d01548d548751998a529b8901979097529487019390935290850152830152600160981b90046001600160681b031660a0820152600160601b9384900462ffffff90811660c083015293909404909216929091907f7250a2ee8eb5511ea7642236460e92489d8eb51d0ad90163090672524f3170bc9060e00160405180910390a461096e898386604001516112ab565b6002870154604083015161098f91600160c01b900461ffff1661271061135f565b925050505b9695505050505050565b60028301545f906109cb906109bc906001600160801b03168561140f565b610213846101f461271061135f565b90505b9392505050565b5f5f845f036109e857505f905080610a86565b50825f610a0e876109f9848961212a565b60018c0154600160c01b900461ffff16611420565b905080604001518160200151610a24919061213d565b9250610a30838361213d565b885f015f828254610a41919061212a565b9091555050335f90815260038901602052604081208054849290610a6690849061213d565b909155505060208401516040850151610a849160078c0191846114ee565b505b965096945050505050565b815160608301515f901580610aae57508160400151826020015114155b80610ac15750610abe82866115cc565b15155b90505f81610acf575f610ad2565b60015b6002888101805467ffffffffffffffff19811660ff94851660019290921b67fffffffffffffffe81168317919091179092558a546801fffffffffffffffe9092161793509091600160e01b909104166004811115610b3257610b326121ac565b14610b3f57505050610c55565b60028601545f90610b7490610b6390600190600160e81b900460ff1681901b61212a565b8367ffffffffffffffff1616611627565b905085608001518015610b9557506002870154600160e01b900460ff168111155b8015610bac5750610baa888760400151611653565b155b15610bba5750505050610c55565b875460408601515f91610bda91600160c81b90910462ffffff16906104cf565b895460ff60e01b1916600360e01b178a559050610bf68161108c565b895462ffffff91909116600160c81b0262ffffff60c81b19909116178955855160408051838152602081018590527ff195d2c43c868f7dd8b46f275f0cf89843ecd331b273f0cc6f0018ac9a86f38e910160405180910390a250505050505b50505050565b610c7c60405180606001604052805f81526020015f81526020015f81525090565b6104da610c8984846116b1565b610c9685600101856116b1565b6116ef565b81545f90600160e81b900460ff16610cc057508154600160a01b900461ffff166104dd565b5f610cd7610ccd84611738565b600b86019061174c565b6001600160d01b031690508015610cee5780610cfc565b8354600160a01b900461ffff165b949350505050565b5f6104da838361271060016117fc565b5f82815260028501602052604081208054600160801b900460ff1615610d4557546001600160801b03169050610cfc565b60405163ddd68b7360e01b8152600481018590525f906001600160a01b0387169063ddd68b7390602401602060405180830381865afa158015610d8a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dae91906120c5565b90505f8760010154885f0154610dc4919061212a565b6001860154909150610e0d90610de590600a906001600160801b03166121d4565b86548490610e0390600160801b90046001600160801b0316856104cf565b61021391906121d4565b93506040518060400160405280610e238661183e565b6001600160801b03908116825260016020928301525f89815260028c018352604090208351815494909301511515600160801b0270ffffffffffffffffffffffffffffffffff199094169290911691909117919091179055610e858285612150565b886001015f828254610e97919061213d565b9091555050604080518581526020810184905287917f6c6a4c3865148be9e60383f989b10cf877d7befd40785ca54ca9823ad74832b2910160405180910390a2505050949350505050565b610f0360405180606001604052805f81526020015f81526020015f81525090565b6104dd610f0f83611871565b6001600160d01b0316610f2484600101611871565b6001600160d01b03166116ef565b610f5f6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b610f99610f6c87876115cc565b6002870154610f87908790600160a01b900461ffff16612150565b610f919190612150565b6127106118a8565b815260408601516020870151610fcd91610fb29161212a565b6002870154610f87908790600160b01b900461ffff16612150565b6020820181905281515f9161100291610fe6919061213d565b602086015186518691610ff89161213d565b610213919061213d565b905061101181855f01516104cf565b604083018190525f90611024908361212a565b9050801561104e5761104884858760200151611040919061213d565b83919061135f565b60808401525b608083015161105d908261212a565b606084015250909695505050505050565b60028201545f906104da908390600160601b900462ffffff166118dc565b5f62ffffff821115610513576040516306dfcc6560e41b81526018600482015260248101839052604401610172565b5f6001600160681b03821115610513576040516306dfcc6560e41b81526068600482015260248101839052604401610172565b5f6001600160981b03821115610513576040516306dfcc6560e41b81526098600482015260248101839052604401610172565b6020810151604082015160018801545f92839261115b926111509160078d0191600160f01b900460ff166118ec565b60078b019190611927565b9150915061116d610779826001611a4a565b845462ffffff919091166901000000000000000000026bffffff00000000000000000019909116178455608086015180156111a757508415155b1561127057602086015160018901545f916111ce918890600160c01b900461ffff16611420565b90505f816040015182602001516111e5919061213d565b905080895f015f8282546111f9919061212a565b909155506112099050818561213d565b935061121882604001516110bb565b6004870180546cffffffffffffffffffffffffff19166001600160681b0392909216919091179055815161124b90611a59565b6005870180546001600160d01b0319166001600160d01b039290921691909117905550505b611279826110bb565b8460030160136101000a8154816001600160681b0302191690836001600160681b031602179055505050505050505050565b5f6112b884600301610ee2565b905083600201600c81819054906101000a900462ffffff166112d9906121e7565b91906101000a81548162ffffff021916908362ffffff16021790555061133c61130b838661106e90919063ffffffff16565b6040850151835161131c919061212a565b85606001518460200151611330919061212a565b60038801929190611a8c565b60808301516005850180545f9061135490849061212a565b909155505050505050565b5f5f5f61136c8686611ace565b91509150815f0361139057838181611386576113866121c0565b04925050506109ce565b8184116113a7576113a76003851502601118611aea565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f8082840384811115908102610682565b61144160405180606001604052805f81526020015f81526020015f81525090565b5f61144f848461271061135f565b611459908561212a565b602086015186519192505f9161147d919061147590829061213d565b84919061135f565b9050611489818661212a565b6040808501919091528601515f036114a25750506109ce565b6114be6114b1606060026122dc565b604088015183919061135f565b835260408601516114e0906114d5606060026122dc565b8551919060016117fc565b602084015250509392505050565b5f6115026114fd85600161213d565b611afb565b905061153a81611532845f015161151a895f01611871565b6001600160d01b031661152d919061213d565b611a59565b879190611b2d565b50505f5f61156261154d88600101611871565b6001600160681b03606882901c811692911690565b915091506115ab836115a08660400151876020015186611582919061213d565b61158c919061213d565b604088015161159b908661213d565b611b46565b60018a019190611b2d565b50506104c46115b986611afb565b600289019065ffffffffffff8616611b2d565b815160028201545f91829161160891612710916115f49190600160901b900461ffff16612150565b6115fe91906121d4565b8560600151611a4a565b9050610cfc818560200151865f0151611621919061212a565b9061140f565b5f5b811561164e57611638816122e7565b905061164560018361212a565b82169150611629565b919050565b5f5f61166184600301610ee2565b9050828160200151825f0151611677919061213d565b611682906002612150565b108061169857506020810151604082015160281c115b80610cfc57506005840154600685015460281c11610cfc565b5f81156116dd576116d860016116c7845f6118dc565b6116d191906122ff565b849061174c565b6116df565b5f5b6001600160d01b03169392505050565b61171060405180606001604052805f81526020015f81526020015f81525090565b50604080516060810182526001600160681b038416815260689390931c602084015282015290565b5f6104dd6114fd8365ffffffffffff6104cf565b81545f90818160058111156117a8575f61176584611b78565b61176f908561212a565b5f8881526020902090915081015465ffffffffffff9081169087161015611798578091506117a6565b6117a381600161213d565b92505b505b5f6117b587878585611cd0565b905080156117ef576117d9876117cc60018461212a565b5f91825260209091200190565b54600160301b90046001600160d01b03166117f1565b5f5b979650505050505050565b5f61182961180983611d26565b801561182457505f848061181f5761181f6121c0565b868809115b151590565b61183486868661135f565b610682919061213d565b5f6001600160801b03821115610513576040516306dfcc6560e41b81526080600482015260248101839052604401610172565b80545f9080156118a05761188a836117cc60018461212a565b54600160301b90046001600160d01b03166109ce565b5f9392505050565b5f815f036118ba576118ba6012611aea565b8160018403816118cc576118cc6121c0565b046001018315155b029392505050565b5f6104da82601885901b17611afb565b5f818310156118fc57505f6109ce565b61191661190c6114fd848661212a565b600286019061174c565b6001600160d01b0316949350505050565b5f5f5f6119348685611d52565b90505f61194387600301611871565b6001600160d01b031690508015801590611964575065ffffffffffff811682145b61196e578161197d565b61197d603082901c600161213d565b92505f61198f61154d89600101611871565b5090505f5f61199e8a86611d96565b90925090506119ad828461212a565b9650865f036119c3575f96505050505050611a42565b5f6119d76119d087611afb565b8c90611dbc565b90505f6119e86114fd8c600161213d565b90506119f58c8284611b2d565b5050611a1081611a058686611b46565b60018f019190611b2d565b5050611a38611a1e88611afb565b611a2d8960308f901b17611a59565b60038f019190611b2d565b5050505050505050505b935093915050565b5f8282188284110282186104da565b5f6001600160d01b03821115610513576040516306dfcc6560e41b815260d0600482015260248101839052604401610172565b5f611a96836110bb565b6001600160681b03166068611aaa846110bb565b6001600160681b0316901b179050611ac58461153283611a59565b50505050505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f65ffffffffffff821115610513576040516306dfcc6560e41b81526030600482015260248101839052604401610172565b5f80611b3a858585611e04565b91509150935093915050565b5f6104da611b53836110bb565b6001600160681b03166068611b67866110bb565b6001600160681b0316901b17611a59565b5f60018211611b85575090565b816001600160801b8210611b9e5760809190911c9060401b5b680100000000000000008210611bb95760409190911c9060201b5b6401000000008210611bd05760209190911c9060101b5b620100008210611be55760109190911c9060081b5b6101008210611bf95760089190911c9060041b5b60108210611c0c5760049190911c9060021b5b60048210611c185760011b5b600302600190811c90818581611c3057611c306121c0565b048201901c90506001818581611c4857611c486121c0565b048201901c90506001818581611c6057611c606121c0565b048201901c90506001818581611c7857611c786121c0565b048201901c90506001818581611c9057611c906121c0565b048201901c90506001818581611ca857611ca86121c0565b048201901c9050611cc7818581611cc157611cc16121c0565b04821190565b90039392505050565b5f5b81831015611d1e575f85815260209020838316600285851804019081015465ffffffffffff86811691161115611d0a57809250611d18565b611d1581600161213d565b93505b50611cd2565b509392505050565b5f6002826003811115611d3b57611d3b6121ac565b611d45919061231d565b60ff166001149050919050565b5f5f611d6a611d6084611afb565b600386019061174c565b6001600160d01b03169050603081901c831115611d875782610cfc565b65ffffffffffff169392505050565b5f5f611db161154d611da785611afb565b6001870190611dbc565b915091509250929050565b81545f9081611dcd85858385611cd0565b90508015611dfa57611de4856117cc60018461212a565b54600160301b90046001600160d01b0316610682565b5f95945050505050565b82545f9081908015611efa575f611e20876117cc60018561212a565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115611e6357604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603611e9c57825465ffffffffffff16600160301b6001600160d01b03891602178355611eec565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b9450859350611a4292505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081611a42565b6040518060a00160405280611f8660405180608001604052805f81526020015f81526020015f81526020015f81525090565b8152602001611fac60405180606001604052805f81526020015f81526020015f81525090565b81525f602082018190526040820181905260609091015290565b6001600160a01b0381168114611fda575f5ffd5b50565b5f5f5f5f60808587031215611ff0575f5ffd5b84359350602085013561200281611fc6565b93969395505050506040820135916060013590565b6040516080810167ffffffffffffffff8111828210171561204657634e487b7160e01b5f52604160045260245ffd5b60405290565b5f5f5f5f84860360e0811215612060575f5ffd5b8535945060208601359350604086013592506080605f1982011215612083575f5ffd5b5061208c612017565b606086013581526080860135602082015260a0860135604082015260c08601356120b581611fc6565b6060820152939692955090935050565b5f602082840312156120d5575f5ffd5b5051919050565b5f602082840312156120ec575f5ffd5b815180151581146109ce575f5ffd5b5f6020828403121561210b575f5ffd5b81516109ce81611fc6565b634e487b7160e01b5f52601160045260245ffd5b818103818111156104dd576104dd612116565b808201808211156104dd576104dd612116565b80820281158282048414176104dd576104dd612116565b5f6080828403128015612178575f5ffd5b50612181612017565b8251815260208084015190820152604080840151908201526060928301519281019290925250919050565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826121e2576121e26121c0565b500490565b5f62ffffff821662ffffff810361220057612200612116565b60010192915050565b6001815b6001841115611a425780850481111561222857612228612116565b600184161561223657908102905b60019390931c92800261220d565b5f82612252575060016104dd565b8161225e57505f6104dd565b8160018114612274576002811461227e5761229a565b60019150506104dd565b60ff84111561228f5761228f612116565b50506001821b6104dd565b5060208310610133831016604e8410600b84101617156122bd575081810a6104dd565b6122c95f198484612209565b805f19048211156118d4576118d4612116565b5f6104da8383612244565b5f600182016122f8576122f8612116565b5060010190565b65ffffffffffff82811682821603908111156104dd576104dd612116565b5f60ff83168061232f5761232f6121c0565b8060ff8416069150509291505056",
}

// Settling is an auto generated Go binding around an Ethereum contract.
type Settling struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Settling) GetABI() abi.ABI {
	return c.abi
}

// NewSettling creates a new instance of Settling.
func NewSettling() *Settling {
	parsed, err := SettlingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Settling{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Settling) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// SlashesMetaData contains all meta data concerning the Slashes contract.
var SlashesMetaData = bind.MetaData{
	ABI: "[]",
	ID:  "d090e7df31edc3c0ed087925fde8e50a64",
	Bin: "0x61159c610034600b8282823980515f1a607314602857634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe7300000000000000000000000000000000000000003014608060405260043610610055575f3560e01c8063073d0d12146100595780636411d3811461008a5780638b56e2b6146100a9578063da0249b8146100ca575b5f5ffd5b818015610064575f5ffd5b506100786100733660046112e1565b6100e9565b60405190815260200160405180910390f35b818015610095575f5ffd5b506100786100a4366004611383565b6102e1565b8180156100b4575f5ffd5b506100c86100c3366004611452565b610523565b005b8180156100d5575f5ffd5b506100786100e436600461147b565b6105a8565b5f5f6100f68986866108bb565b8054909150600160601b900462ffffff1683101561013c57805460405163a8afea9d60e01b8152600160601b90910462ffffff1660048201526024015b60405180910390fd5b805460ff60781b1916600160781b1781555f61015782610954565b600289015483549192505f9161018c91600160801b9091046001600160681b031690600160c01b900461ffff16612710610994565b60028a01549091506101b790600160d01b900461ffff166127106101b084866114e2565b9190610994565b93505f846101c583856114e2565b6101cf91906114e2565b60028501546001600160a01b03165f90815260038d0160205260408120805492935084929091906102019084906114f5565b90915550506001600160a01b0389165f90815260038c0160205260408120805483929061022f9084906114f5565b909155505060038401548b54600160981b9091046001600160681b0316908c905f9061025c9084906114f5565b9091555050600284015460038501546040805185815260208101899052908101849052600160981b9091046001600160681b031660608201526001600160a01b039091169088908a907f2d48ef2f853e4a12366708322490c1f062a865d20983ebd80e2e3dd007d8e8bb9060800160405180910390a450505050979650505050505050565b5f5f6102ef89878786610a44565b604080516101a081018252825465ffffffffffff8116825262ffffff600160301b820481166020840152600160481b8204811693830193909352600160601b810490921660608201529190608083019060ff600160781b90910416600281111561035b5761035b6114ba565b600281111561036c5761036c6114ba565b815281546001600160681b03600160801b909104811660208084019190915260018401548083166040850152600160681b90048216606084015260028401546001600160a01b0316608084015260038401546001600160981b03811660a0850152600160981b9004821660c0840152600484015490911660e08301526005909201546001600160d01b0316610100909101528151908a01519192505f9165ffffffffffff91821691161180159061044d5750604089015165ffffffffffff16158061044d5750815f015165ffffffffffff16896040015165ffffffffffff16115b905080158061046b57505f85815260018901602052604090205460ff165b1561048957604051637b2c2fef60e01b815260040160405180910390fd5b5f85815260018981016020526040909120805460ff19169091179055885161012083015160e08401516104d4926001600160681b03909116916001600160981b039182169116610994565b6040805187815260208101839052919450339188918a917fe37afcf6d5f775b191d610b7c5596d7ab790e6745201eacacda3e43a466a4dea910160405180910390a45050979650505050505050565b5f61052f8484846108bb565b805460ff60781b1916600160791b1781556003810154909150829084907f18f41f22e55e05c28d83b698963ce4cafd3d0670cf6cc8772775535721625c0090600160981b90046001600160681b031661058785610954565b61059191906114f5565b60405190815260200160405180910390a350505050565b5f5f6105b688868686610a44565b604080516101a081018252825465ffffffffffff8116825262ffffff600160301b820481166020840152600160481b8204811693830193909352600160601b810490921660608201529190608083019060ff600160781b909104166002811115610622576106226114ba565b6002811115610633576106336114ba565b81528154600160801b90046001600160681b039081166020808401919091526001840154808316604080860191909152600160681b9091048316606085015260028501546001600160a01b03908116608086015260038601546001600160981b03811660a0870152600160981b9004841660c0860152600486015490931660e08501526005909401546001600160d01b031661010090930192909252908301518b549284015193945062ffffff908116935f93909216331491161561078d57885460408501515f916107129163ffffffff9091169062ffffff16610adb565b8a54909150640100000000900463ffffffff166107328d8d848489610aea565b8d5492995064010000000090920463ffffffff1682141595509250905061075882610b2c565b61076182610b2c565b8c5467ffffffffffffffff191664010000000063ffffffff9283160263ffffffff1916179116178b5550505b8854600160401b900460ff1661083e57885468ff00000000000000001916600160401b1789556107be8b8b86610b60565b6107c890866114f5565b94508015610839578361016001516001600160681b03168460a001516001600160681b03166107f791906114f5565b61080190866114f5565b9450836040015162ffffff165f1461083957604084015161082c9060078d019062ffffff1685610c10565b61083690866114f5565b94505b610868565b8415801561084a575081155b1561086857604051637b2c2fef60e01b815260040160405180910390fd5b336001600160a01b031687897f0f967a126f8b03bfa4cac416c77009e672f6ce655010ff21db3efbef307f34aa886040516108a591815260200190565b60405180910390a4505050509695505050505050565b60028301545f90600160601b900462ffffff1682106108f757604051634add4fe760e01b81526004810184905260248101839052604401610133565b505f818152600c840160205260408120908154600160781b900460ff166002811115610925576109256114ba565b1461094d5760405163a047a83760e01b81526004810184905260248101839052604401610133565b9392505050565b600181015481545f916001600160681b03600160681b820481169261098492821691600160801b909104166114f5565b61098e91906114f5565b92915050565b5f5f5f6109a18686610c42565b91509150815f036109c5578381816109bb576109bb611508565b049250505061094d565b8184116109dc576109dc6003851502601118610c5e565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f828152600c85016020526040902060028154600160781b900460ff166002811115610a7257610a726114ba565b14610a9a5760405163bd264bed60e01b81526004810185905260248101849052604401610133565b805460181c62ffffff16808311610ad257610ab68160016114f5565b60405163a8afea9d60e01b815260040161013391815260200190565b50949350505050565b5f82821882841102821861094d565b5f5f5f610b1b888860405180608001604052808a815260200189815260200188815260200160011515815250610c6f565b925092509250955095509592505050565b5f63ffffffff821115610b5c576040516306dfcc6560e41b81526020600482015260248101839052604401610133565b5090565b5f8160c001516001600160681b03165f14610bc85781515f90610b87906004870190610d6f565b83516001600160d01b03919091169150610bc490610ba6908690610d6f565b60c08501516001600160681b0316906001600160d01b031683610994565b9150505b6101808201516001600160d01b03161561094d57610bfe83836020015162ffffff168461018001516001600160d01b0316610dc5565b610c0890826114f5565b949350505050565b5f5f610c1c8585610de7565b9150505f610c2a8685610de7565b9150610c38905082826114e2565b9695505050505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b805160208201515f9190828115610ca657610c9d610c96610c916001856114e2565b610b2c565b8790610e22565b60200151610ca8565b5f5b6001600160d01b031690505b8460400151831015610d5e575f5f5f610cd289868a60400151610e3f565b925092509250835f14158015610ce757508582115b15610d1357610cfc8a87848b60600151610ebf565b610d06908561151c565b610d1090886114f5565b96505b610d1d8287610adb565b9550821580610d3b575060408860200151610d3891906114f5565b85145b15610d4857505050610d5e565b925082610d5485611533565b9450505050610cb4565b606084901c93505093509350939050565b81545f9081610d8085858385610ee6565b90508015610dba57610da485610d976001846114e2565b5f91825260209091200190565b54600160301b90046001600160d01b0316610dbc565b5f5b95945050505050565b5f606082610dd38686610f3c565b610ddd919061151c565b901c949350505050565b5f5f610e17610e02610df885610f7a565b6001870190610d6f565b6001600160681b03606882901c811692911690565b915091509250929050565b604080518082019091525f808252602082015261094d8383610fac565b5f8080610e4a865490565b8503610e5d57505f915082905081610eb6565b5f610e71610e6a87610b2c565b8890610e22565b805190915060181c62ffffff16610e899060016114f5565b925084831115610e9b575f855f610ea4565b60018382602001515b91955093506001600160d01b03169150505b93509350939050565b5f81610ed857610ed3600786018585611019565b610dbc565b610dbc600786018585611038565b5f5b81831015610f34575f85815260209020838316600285851804019081015465ffffffffffff86811691161115610f2057809250610f2e565b610f2b8160016114f5565b93505b50610ee8565b509392505050565b5f8115610f6857610f636001610f52845f61107a565b610f5c919061154b565b849061108a565b610f6a565b5f5b6001600160d01b03169392505050565b5f65ffffffffffff821115610b5c576040516306dfcc6560e41b81526030600482015260248101839052604401610133565b604080518082019091525f8082526020820152825f018263ffffffff1681548110610fd957610fd9611569565b5f9182526020918290206040805180820190915291015465ffffffffffff81168252600160301b90046001600160d01b0316918101919091529392505050565b5f611024848461112d565b61102e858461112d565b610c0891906114e2565b5f61104c61104584610f7a565b8590610d6f565b61105f61105884610f7a565b8690610d6f565b611069919061157d565b6001600160d01b0316949350505050565b5f61094d82601885901b17610f7a565b81545f90818160058111156110e6575f6110a38461114a565b6110ad90856114e2565b5f8881526020902090915081015465ffffffffffff90811690871610156110d6578091506110e4565b6110e18160016114f5565b92505b505b5f6110f387878585610ee6565b905080156111205761110a87610d976001846114e2565b54600160301b90046001600160d01b0316611122565b5f5b979650505050505050565b5f610f6a61114361113e858561129d565b610f7a565b8490610d6f565b5f60018211611157575090565b816001600160801b82106111705760809190911c9060401b5b600160401b82106111865760409190911c9060201b5b640100000000821061119d5760209190911c9060101b5b6201000082106111b25760109190911c9060081b5b61010082106111c65760089190911c9060041b5b601082106111d95760049190911c9060021b5b600482106111e55760011b5b600302600190811c908185816111fd576111fd611508565b048201901c9050600181858161121557611215611508565b048201901c9050600181858161122d5761122d611508565b048201901c9050600181858161124557611245611508565b048201901c9050600181858161125d5761125d611508565b048201901c9050600181858161127557611275611508565b048201901c905061129481858161128e5761128e611508565b04821190565b90039392505050565b5f5f6112b56112ab84610f7a565b600386019061108a565b6001600160d01b03169050603081901c8311156112d25782610c08565b65ffffffffffff169392505050565b5f5f5f5f5f5f5f60e0888a0312156112f7575f5ffd5b87359650602088013595506040880135945060608801356001600160a01b0381168114611322575f5ffd5b9699959850939660808101359560a0820135955060c0909101359350915050565b80356001600160981b0381168114611359575f5ffd5b919050565b803565ffffffffffff81168114611359575f5ffd5b803560ff81168114611359575f5ffd5b5f5f5f5f5f5f5f87890361014081121561139b575f5ffd5b883597506080601f19820112156113b0575f5ffd5b506040516080810181811067ffffffffffffffff821117156113e057634e487b7160e01b5f52604160045260245ffd5b6040526113ef60208a01611343565b81526113fd60408a0161135e565b602082015261140e60608a0161135e565b604082015261141f60808a01611373565b6060820152969996985050505060a08501359460c08101359460e082013594506101008201359350610120909101359150565b5f5f5f60608486031215611464575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f5f5f60c08789031215611490575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561098e5761098e6114ce565b8082018082111561098e5761098e6114ce565b634e487b7160e01b5f52601260045260245ffd5b808202811582820484141761098e5761098e6114ce565b5f60018201611544576115446114ce565b5060010190565b65ffffffffffff828116828216039081111561098e5761098e6114ce565b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b03828116828216039081111561098e5761098e6114ce56",
}

// Slashes is an auto generated Go binding around an Ethereum contract.
type Slashes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Slashes) GetABI() abi.ABI {
	return c.abi
}

// NewSlashes creates a new instance of Slashes.
func NewSlashes() *Slashes {
	parsed, err := SlashesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Slashes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Slashes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openingFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"failureEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxStakeMultiple\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"holdEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"authority_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Account\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"duration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commissionBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nextEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"failing\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unreleased\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimMany\",\"inputs\":[{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimable\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"config\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createCommitment\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"speedClass\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLeased\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPending\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finishSlash\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundRewards\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"giveBack\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxLeasedOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"moveReserve\",\"inputs\":[{\"name\":\"successor\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersAt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openingFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"failureEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxStakeMultiple\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"holdEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payOpening\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"previewDelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"previewUndelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"promised\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rateOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"isFixed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"perWeight\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxPending\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeUnits\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"thawingShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setParameters\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openingFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"failureEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxStakeMultiple\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"holdEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTreasury\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleMany\",\"inputs\":[{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"settled\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.HeldSlash\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"dueEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fate\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.Fate\"},{\"name\":\"settler\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fromBond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fromPool\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"fromThawing\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolTokens\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"poolShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"takeBack\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"takeBackRequest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"termsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"speedClass\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStaking.Terms\",\"components\":[{\"name\":\"provider\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"startEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"endEpoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"},{\"name\":\"reduced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"speedClass\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasuryAt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"undelegate\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unitsAt\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unreleasedOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Activated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"collateralPerUnit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentCreated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"provider\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"speedClass\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"maxLeased\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"duration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"commissionBps\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"lastEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitmentFailed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"failures\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Configured\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"capacity\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"maxUnits\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openingFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"failureEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxStakeMultiple\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"holdEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OpeningPaid\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersSet\",\"inputs\":[{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIStaking.Parameters\",\"components\":[{\"name\":\"collateralPerUnit\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardPool\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"rewardCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"openingFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"settleFee\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"minBondBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"toleranceBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"downtimeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"falseClaimBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bountyBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"maxFailures\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"failureEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxStakeMultiple\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"vestingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"thawingEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"holdEpochs\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RateFixed\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"perWeight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequestTakenBack\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReserveMoved\",\"inputs\":[{\"name\":\"successor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardsFunded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settler\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"opportunities\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proven\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"earned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashFinished\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settler\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bounty\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashGivenBack\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashTakenBack\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"forDowntime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forFalseClaims\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromBond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromPool\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromThawing\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"dueEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TreasurySet\",\"inputs\":[{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"treasury\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Undelegated\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"thawingShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsAdded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnitsRemoved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fromEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadySettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotFinal\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochOutOfRange\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochsPending\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pending\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InexactTransfer\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCommission\",\"inputs\":[{\"name\":\"commissionBps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidConfig\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"InvalidDuration\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidMaxLeased\",\"inputs\":[{\"name\":\"maxLeased\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSpeedClass\",\"inputs\":[{\"name\":\"speedClass\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidUnits\",\"inputs\":[{\"name\":\"units\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchCommitment\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRequest\",\"inputs\":[{\"name\":\"request\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchSlash\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughShares\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"held\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughUnits\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"removable\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotNextEpoch\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotProvider\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSettled\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"next\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"parameter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SlashNotGivenBack\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlashNotHeld\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillHeld\",\"inputs\":[{\"name\":\"dueEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillThawing\",\"inputs\":[{\"name\":\"releaseEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooMuchStake\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIStaking.State\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Staking",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161669838038061669883398101604081905261002f9161045b565b836040015161ffff16846020015184848480895f0151806001600160a01b03163b5f0361008c576040516389a6198960e01b81526020600482015260056024820152643a37b5b2b760d91b60448201526064015b60405180910390fd5b6001600160a01b03166080526100a181610323565b50836001600160a01b03163b5f036100e7576040516389a6198960e01b8152602060048201526008602482015267636170616369747960c01b6044820152606401610083565b806001600160a01b03163b5f0361012d576040516389a6198960e01b8152602060048201526009602482015268617574686f7269747960b81b6044820152606401610083565b6001600160a01b03841660a081905260405162c76a3b60e51b815273__$e8b936b608dcf6768f1b91315a8469fe17$__916318ed476091610177916006915f9089906004016107bc565b5f6040518083038186803b15801561018d575f5ffd5b505af415801561019f573d5f5f3e3d5ffd5b505060405163ea46f51960e01b8152600660048201525f60248201526001600160a01b038516604482015273__$e8b936b608dcf6768f1b91315a8469fe17$__925063ea46f51991506064015f6040518083038186803b158015610201575f5ffd5b505af4158015610213573d5f5f3e3d5ffd5b5050505050505050805f148061022a575061040081115b15610263576040516389a6198960e01b81526020600482015260086024820152676d6178556e69747360c01b6044820152606401610083565b8060c0818152505060a0516001600160a01b03166379502c556040518163ffffffff1660e01b815260040161014060405180830381865afa1580156102aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102ce9190610803565b60a0015163ffffffff1660e052506040517ffae57a525cc21de42ea5ddfbf1445fde8a925c697339dc2fde9361a2dc304b01906103129086908690869086906108cd565b60405180910390a15050505061092e565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b604051606081016001600160401b03811182821017156103a557634e487b7160e01b5f52604160045260245ffd5b60405290565b60405161022081016001600160401b03811182821017156103a557634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156103a557634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b038116811461041f575f5ffd5b919050565b805161ffff8116811461041f575f5ffd5b80516001600160801b038116811461041f575f5ffd5b805160ff8116811461041f575f5ffd5b5f5f5f5f8486036102c0811215610470575f5ffd5b606081121561047d575f5ffd5b610485610377565b61048e87610409565b815261049c60208801610409565b60208201526104ad60408801610424565b60408201529450610220605f19820112156104c6575f5ffd5b506104cf6103ab565b6104db60608701610435565b81526104e960808701610435565b60208201526104fa60a08701610435565b604082015261050b60c08701610435565b606082015261051c60e08701610435565b608082015261052e6101008701610424565b60a08201526105406101208701610424565b60c08201526105526101408701610424565b60e08201526105646101608701610424565b6101008201526105776101808701610424565b61012082015261058a6101a08701610424565b61014082015261059d6101c0870161044b565b6101608201526105b06101e0870161044b565b6101808201526105c3610200870161044b565b6101a08201526105d6610220870161044b565b6101c08201526105e9610240870161044b565b6101e08201526105fc610260870161044b565b61020082015292506106116102808601610409565b91506106206102a08601610409565b905092959194509250565b80516001600160801b03168252602081015161065260208401826001600160801b03169052565b50604081015161066d60408401826001600160801b03169052565b50606081015161068860608401826001600160801b03169052565b5060808101516106a360808401826001600160801b03169052565b5060a08101516106b960a084018261ffff169052565b5060c08101516106cf60c084018261ffff169052565b5060e08101516106e560e084018261ffff169052565b506101008101516106fd61010084018261ffff169052565b5061012081015161071561012084018261ffff169052565b5061014081015161072d61014084018261ffff169052565b5061016081015161074461016084018260ff169052565b5061018081015161075b61018084018260ff169052565b506101a08101516107726101a084018260ff169052565b506101c08101516107896101c084018260ff169052565b506101e08101516107a06101e084018260ff169052565b506102008101516107b761020084018260ff169052565b505050565b8481526001600160a01b03841660208201526040810183905261028081016107e7606083018461062b565b95945050505050565b805163ffffffff8116811461041f575f5ffd5b5f610140828403128015610815575f5ffd5b5061081e6103da565b610827836107f0565b8152610835602084016107f0565b60208201526108466040840161044b565b6040820152610857606084016107f0565b6060820152610868608084016107f0565b608082015261087960a084016107f0565b60a082015261088a60c084016107f0565b60c082015261089b60e084016107f0565b60e08201526108ad61010084016107f0565b6101008201526108c06101208401610424565b6101208201529392505050565b84516001600160a01b0390811682526020808701519091169082015260408086015161ffff16908201526102c08101610909606083018661062b565b6001600160a01b03938416610280830152919092166102a09092019190915292915050565b60805160a05160c05160e051615c8f610a095f395f612c4001525f818161067b01528181610ec801528181610f0501528181610f6101528181610f9d0152818161292e015261296a01525f818161064c015281816116390152818161190a015281816119b7015281816119dc01528181611bd9015281816121e201528181612b98015281816130eb015261369101525f818161061d01528181611ce9015281816132b901528181613bfc01528181613c7e01528181613cbd01528181613e5901528181613edb01528181613f6d01526143eb0152615c8f5ff3fe608060405234801561000f575f5ffd5b5060043610610372575f3560e01c80638024cfd4116101d4578063c3076d8811610109578063d59aca63116100a9578063e522538111610079578063e522538114610960578063e78307ca14610968578063f0f442601461097b578063f52c4ddd1461098e575f5ffd5b8063d59aca63146108ff578063db8751a514610912578063de245fb314610925578063df18e04714610938575f5ffd5b8063c92c6fbc116100e4578063c92c6fbc1461088e578063cd3293de14610896578063d1fdf5bb1461089d578063d3be6ae2146108ca575f5ffd5b8063c3076d881461085f578063c44956d114610872578063c91503371461087b575f5ffd5b80639a9c29f611610174578063a44ee6791161014f578063a44ee679146107ee578063ac9650d81461080e578063badc2dff1461082e578063bf7e214f1461084e575f5ffd5b80639a9c29f6146107b55780639fa019bc146107c8578063a0c7f71c146107db575f5ffd5b80638f4e4321116101af5780638f4e43211461074e5780638fb360371461076e578063925489a81461078f57806393707a19146107a2575f5ffd5b80638024cfd4146107135780638456cb59146107265780638a0b60e71461072e575f5ffd5b80634783424d116102aa578063712f38231161024a57806379502c551161022557806379502c55146105f15780637a9e5e4b146106da5780637bcf42e5146106ed5780637e7feaa714610700575f5ffd5b8063712f3823146105b857806371fe60c4146105cb5780637538499f146105de575f5ffd5b806353b7c8501161028557806353b7c8501461054a5780635c975abb14610575578063634b91e31461059257806366fb64d0146105a5575f5ffd5b80634783424d146104c05780634f8e4fbe146104d357806352ae32c7146104e6575f5ffd5b806330040b871161031557806338d90709116102f057806338d907091461047f5780633f4ba83a1461049257806342b8d8b61461049a578063441a3e70146104ad575f5ffd5b806330040b871461042b57806333c4874414610459578063379607f51461046c575f5ffd5b80631f8e2ce3116103505780631f8e2ce3146103df57806325ce6838146103f25780632d0c1d48146104055780632f95dfbb14610418575f5ffd5b8063017b513414610376578063037e4bfc146103a95780630aebeb4e146103ca575b5f5ffd5b610389610384366004615036565b6109a1565b604080519384526020840192909252908201526060015b60405180910390f35b6103bc6103b7366004615036565b6109dc565b6040519081526020016103a0565b6103dd6103d8366004615056565b610a16565b005b6103bc6103ed366004615036565b610adb565b6103dd610400366004615036565b610b0b565b6103bc61041336600461506d565b610b97565b6103bc610426366004615096565b610d2c565b6103bc610439366004615056565b5f908152600a6020526040902060020154600160601b900462ffffff1690565b6103bc61046736600461510d565b610d5b565b6103bc61047a366004615056565b610e40565b6103bc61048d366004615155565b610ead565b6103dd61124e565b6103dd6104a83660046151a8565b611261565b6103bc6104bb366004615036565b611283565b6103bc6104ce366004615036565b6112aa565b6103bc6104e1366004615036565b6113b1565b6105336104f4366004615056565b5f908152600260209081526040918290208251808401909352546001600160801b038116808452600160801b90910460ff161515929091018290529091565b6040805192151583526020830191909152016103a0565b61055d610558366004615056565b6113c8565b6040516001600160a01b0390911681526020016103a0565b600554600160a81b900460ff1660405190151581526020016103a0565b6103bc6105a0366004615036565b6113d4565b6103bc6105b336600461506d565b6115c0565b6103dd6105c63660046151c3565b6115e8565b6103dd6105d9366004615036565b6116cd565b6103896105ec3660046151dd565b6117af565b6106a6604080516060810182525f808252602082018190529181019190915260405180606001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff16815250905090565b6040805182516001600160a01b039081168252602080850151909116908201529181015161ffff16908201526060016103a0565b6103dd6106e83660046151a8565b611875565b6103dd6106fb366004615056565b6118ea565b6103bc61070e366004615056565b611ad4565b6103dd61072136600461522b565b611ca1565b6103dd611d4c565b61074161073c366004615036565b611d5d565b6040516103a09190615284565b61076161075c366004615056565b611e7a565b6040516103a0919061530b565b61077661206e565b6040516001600160e01b031990911681526020016103a0565b6103bc61079d3660046153f6565b612094565b6103dd6107b0366004615056565b61212f565b6103dd6107c3366004615036565b6121ad565b6103dd6107d6366004615036565b61228f565b6103bc6107e9366004615435565b612398565b6108016107fc366004615056565b612467565b6040516103a09190615463565b61082161081c3660046153f6565b612603565b6040516103a091906155f4565b61084161083c366004615056565b6126e9565b6040516103a0919061568c565b6005546001600160a01b031661055d565b6103bc61086d3660046151dd565b612863565b6103bc60095481565b6103dd610889366004615036565b61288e565b6001546103bc565b5f546103bc565b6103bc6108ab366004615056565b5f908152600a6020526040902060010154600160d01b900461ffff1690565b6103bc6108d8366004615435565b5f918252600c602090815260408084206001600160a01b0393909316845291905290205490565b6103bc61090d3660046151dd565b612a28565b6103dd610920366004615036565b612ab4565b6103bc610933366004615435565b612d00565b6103bc6109463660046151a8565b6001600160a01b03165f9081526003602052604090205490565b6103bc612d4e565b6103bc610976366004615435565b612de8565b6103dd6109893660046151a8565b612e22565b61084161099c366004615036565b612ef2565b5f828152600a602052604081208190819081906109c19060030186612f60565b80516020820151604090920151909891975095509350505050565b5f828152600a6020526040812081906109f790600301612fa0565b9050610a0c8382602001518360400151612ff0565b9150505b92915050565b610a1e613012565b5f610a2882613069565b9050610a3482826130b5565b5f610a3d6130e8565b9050610a4a838383613169565b5f610a5783600301612fa0565b9050610a78610a668484613244565b60208301516003860191905f90613262565b825460ff60e01b1916600160e21b1783558051604080519182525185917fb0c61c02aaf32ebe1e91deaf03adf193fe0ba2f59b7bad743faddc87bc5e837b919081900360200190a2610acd33825f01516132ac565b505050610ad86132e0565b50565b5f828152600a602052604081208190610af690600301612fa0565b9050610a0c838260200151836040015161330a565b610b17335b5f36613335565b73__$d090e7df31edc3c0ed087925fde8e50a64$__638b56e2b6610b3a84613069565b6040516001600160e01b031960e084901b168152600481019190915260248101859052604481018490526064015f6040518083038186803b158015610b7d575f5ffd5b505af4158015610b8f573d5f5f3e3d5ffd5b505050505050565b5f610ba0613012565b5f848152600d60209081526040808320868452825280832033808552925282209190610bce90879086613427565b6040805160808101825291546001600160981b038116835265ffffffffffff600160981b820481166020850152600160c81b8204169183019190915260ff600160f81b909104166060820152905073__$d090e7df31edc3c0ed087925fde8e50a64$__636411d381610c3f88613069565b83858a8a8a610c4c6130e8565b604080516001600160e01b031960e08b901b168152600481019890985286516001600160981b03166024890152602087015165ffffffffffff90811660448a01529087015116606488015260609095015160ff16608487015260a486019390935260c485019190915260e484015261010483015261012482015261014401602060405180830381865af4158015610ce5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d099190615700565b92508215610d1b57610d1b33846132ac565b5050610d256132e0565b9392505050565b5f610d35613012565b610d4983610d438787613490565b8461350b565b9050610d536132e0565b949350505050565b5f610d64613012565b5f610d6d6130e8565b90505f5b84811015610d1b575f600a5f888885818110610d8f57610d8f615717565b9050602002013581526020019081526020015f2090505f8590505b8015801590610dd85750610dd5888885818110610dc957610dc9615717565b90506020020135611ad4565b15155b15610e3657610e1b888885818110610df257610df2615717565b90506020020135838460010160149054906101000a900463ffffffff1663ffffffff168761366d565b610e248561573f565b9450610e2f81615757565b9050610daa565b5050600101610d71565b5f610e49613012565b610e51613767565b5f610e6c83610e5f85613069565b610e676130e8565b613792565b909250905080610e8f57604051637b2c2fef60e01b815260040160405180910390fd5b8115610e9f57610e9f33836132ac565b50610ea86132e0565b919050565b5f610eb6613012565b610ebe613767565b861580610eea57507f000000000000000000000000000000000000000000000000000000000000000087115b15610f365760405163ced18a1b60e01b8152600481018890527f000000000000000000000000000000000000000000000000000000000000000060248201526044015b60405180910390fd5b610f3f8661388c565b610f5f576040516330562d9960e01b815260048101879052602401610f2d565b7f0000000000000000000000000000000000000000000000000000000000000000851115610fc95760405163b8b62bfd60e01b8152600481018690527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610f2d565b831580610fd857506280000084115b15610ff9576040516313b783af60e21b815260048101859052602401610f2d565b61271083111561101f576040516383f820d360e01b815260048101849052602401610f2d565b5f6110286130e8565b905060095f81546110389061573f565b91829055505f818152600a60205260408082209294506110619061105c908561576c565b6138a1565b82546001600160a01b03191633178355905061107c8a6138d4565b825467ffffff000000ffff60a01b1916600160a01b61ffff929092169190910262ffffff60c81b191617600160c81b62ffffff8316021760ff60e01b1916600160e01b1782556110cb89613902565b825460ff91909116600160f01b0260ff60f01b199091161782556110ee886138d4565b82600101601a6101000a81548161ffff021916908361ffff1602179055506111158761392f565b8260010160106101000a81548163ffffffff021916908363ffffffff160217905550611140866138d4565b8260010160186101000a81548161ffff021916908361ffff160217905550611173828661116d858761395f565b8661397e565b61118c6111808385613244565b6003840190875f613262565b604080518b8152602081018b9052908101899052606081018890526080810187905262ffffff821660a0820152339085907f30010732f658a8473c008cf14b8bb8fb27205f046e90a8a889c9b319771447d19060c00160405180910390a3837ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d8660405161121c91815260200190565b60405180910390a261122f8483856139b7565b6112393386613bdb565b5050506112446132e0565b9695505050505050565b61125733610b10565b61125f613d5b565b565b611269613012565b61127233610b10565b61127b81613db0565b610ad86132e0565b5f61128c613012565b6112968383613490565b90506112a233826132ac565b610a106132e0565b5f6112b3613012565b5f838152600d602090815260408083208584528252808320338452909152902073__$d090e7df31edc3c0ed087925fde8e50a64$__63da0249b86112f686613069565b5f878152600b6020908152604080832033845290915290208488886113196130e8565b6040516001600160e01b031960e089901b1681526004810196909652602486019490945260448501929092526064840152608483015260a482015260c401602060405180830381865af4158015611372573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113969190615700565b915081156113a8576113a833836132ac565b50610a106132e0565b5f828152600a60205260408120610d259083613fa5565b5f610a1060068361400c565b5f5f6113df84613069565b90505f6113ea6130e8565b90505f6113f682614023565b600301545f878152600b60209081526040808320338452909152808220905163b6f97db960e01b81526004810187905260248101919091526044810188905260ff9092166064830181905260848301859052925090819073__$f78de3739acc3385c4e4c6c6297ab5e897$__9063b6f97db99060a40160a060405180830381865af4158015611487573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114ab91906157c9565b5f8a8152600c60209081526040808320338085528184528285208054928552600183018155855293839020865190820180549488015193880151606089015160ff16600160f81b026001600160f81b0365ffffffffffff928316600160c81b02166001600160c81b0392909616600160981b026001600160c81b03199097166001600160981b038516179690961716939093179390931790915599509294509092509089907fd92d323dbc8847603a772571d6f3b5ad427765189d4dced5a20e41c41440b9b49089908b9086906115818961402f565b604080519586526020860194909452928401919091526001600160981b03166060830152608082015260a00160405180910390a3505050505092915050565b5f6115c9613012565b6115d484848461350b565b90506115e03384613bdb565b610d256132e0565b6115f133610b10565b5f6115fa6130e8565b61160590600161576c565b60405162c76a3b60e51b815290915073__$e8b936b608dcf6768f1b91315a8469fe17$__906318ed476090611665906006907f00000000000000000000000000000000000000000000000000000000000000009086908890600401615a20565b5f6040518083038186803b15801561167b575f5ffd5b505af415801561168d573d5f5f3e3d5ffd5b50505050807ffaf3dd359f9e432bc748c3d43acbd9eb41b652ac4470c41ab481e6312215e254836040516116c19190615a4b565b60405180910390a25050565b6116d5613012565b5f6116de6130e8565b90505f6116eb8483614051565b90506116f784826130b5565b825f0361171757604051631f2a200560e01b815260040160405180910390fd5b5f61172482600301612fa0565b90506117516117338385613244565b825161174090879061576c565b602084015160038601929190613262565b847ff4447573cd15b4de69e260ad5032c13d4e4fbf962ee79ed30e90e3b14af4700d8560405161178391815260200190565b60405180910390a26117968583856139b7565b6117a03385613bdb565b5050506117ab6132e0565b5050565b5f5f5f5f6117be878787613427565b6040805160808101825291546001600160981b038116835265ffffffffffff600160981b820481166020850152600160c81b82041691830182905260ff600160f81b9091041660608301529091505f036118205780516001600160981b031693505b5f878152600a60209081526040918290208251808401909352600581015483526006015490820152846118528361402f565b61186487845f0151856020015161330a565b945094509450505093509350939050565b60055433906001600160a01b031681146118ac5760405162d1953b60e31b81526001600160a01b0382166004820152602401610f2d565b816001600160a01b03163b5f036118e1576040516361798f2f60e11b81526001600160a01b0383166004820152602401610f2d565b6117ab826140d9565b6040516307fcf89160e11b8152600481018290525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690630ff9f12290602401602060405180830381865afa15801561194f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119739190615a5a565b6001600160a01b03160361199a57604051637b2c2fef60e01b815260040160405180910390fd5b73__$a66176234f5298913e28959e7dd0a63144$__63d24823355f7f000000000000000000000000000000000000000000000000000000000000000084611a6c7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a3d545f5886040518263ffffffff1660e01b8152600401611a2891815260200190565b602060405180830381865afa158015611a43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a679190615700565b614023565b6040516001600160e01b031960e087901b16815260048101949094526001600160a01b039092166024840152604483015260648201526084015f6040518083038186803b158015611abb575f5ffd5b505af4158015611acd573d5f5f3e3d5ffd5b5050505050565b5f818152600a60209081526040808320815160e08101835281546001600160a01b038116825261ffff600160a01b8204169482019490945262ffffff600160b01b8504811693820193909352600160c81b840490921660608301528392608083019060ff600160e01b909104166004811115611b5257611b52615270565b6004811115611b6357611b63615270565b8152905460ff600160e81b8204811615156020840152600160f01b909104166040909101529050600281608001516004811115611ba257611ba2615270565b14158015611bc65750600381608001516004811115611bc357611bc3615270565b14155b15611bd357505f92915050565b5f611c717f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663372f897d6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611c33573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c579190615700565b6060840151611c6c9062ffffff16600161576c565b61412d565b5f858152600a6020526040902060010154909150610d5390829063ffffffff600160a01b90910481169061413c16565b611ca9613012565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611d32575f5ffd5b505af1925050508015611d43575060015b50611acd6132e0565b611d5533610b10565b61125f614151565b611da860408051610100810182525f80825260208201819052909182019081526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81525090565b5f838152600a60209081526040808320858452600c01825291829020825161010081018452815462ffffff600160301b820481168352600160601b82041693820193909352909290919082019060ff600160781b909104166002811115611e1157611e11615270565b815260028301546001600160a01b031660208201528254600160801b90046001600160681b03908116604083015260018401548082166060840152600160681b900481166080830152600390930154600160981b900490921660a0909201919091529392505050565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101919091525f828152600a6020526040812090611efc60038301612fa0565b90505f611f076130e8565b9050604051806101a00160405280611f27611f228685614194565b61420a565b6001600160801b031681526001850154600160801b810463ffffffff166020830152600160c01b900461ffff166040820152606001611f6e611f69868561423d565b6138d4565b61ffff1681526001850154600160f01b810460ff16602080840191909152600160a01b90910463ffffffff16604080840191909152600287015467ffffffffffffffff166060840152855160808401529085015160a08301528481015160c0830152600586015460e08301526006860154610100830152516301c8241560e71b815260048101869052602481018490526101209091019073__$54c966ec4bceddd818faf91bffc251f8d1$__9063e4120a8090604401602060405180830381865af415801561203f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120639190615700565b905295945050505050565b6005545f90600160a01b900460ff1661208657505f90565b638fb3603760e01b5b905090565b5f61209d613012565b6120a5613767565b5f6120ae6130e8565b90505f5b8381101561211e575f6121068686848181106120d0576120d0615717565b90506020020135600a5f8989878181106120ec576120ec615717565b9050602002013581526020019081526020015f2085613792565b509050612113818561576c565b9350506001016120b2565b5081156113a8576113a833836132ac565b612137613012565b805f0361215757604051631f2a200560e01b815260040160405180910390fd5b805f5f015f828254612169919061576c565b909155505060405181815233907fd53214ca07be5520e229c395f05a3e5c0697ec6279184ffbe2758d304fd322cc9060200160405180910390a261127b3382613bdb565b6121b5613012565b5f6121bf83613069565b90506121cc83828461429b565b6040516330501b0d60e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906330501b0d90602401602060405180830381865afa15801561222f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122539190615a84565b61227357604051631c6582d560e11b815260048101839052602401610f2d565b6122868382846122816130e8565b61366d565b506117ab6132e0565b612297613012565b5f6122a183613069565b5f838152600c82016020526040812054919250600160301b90910462ffffff169073__$d090e7df31edc3c0ed087925fde8e50a64$__63073d0d1284836122e786614023565b6122f0876113c8565b8a8a6122fa6130e8565b6040516001600160e01b031960e08a901b1681526004810197909752602487019590955260448601939093526001600160a01b039091166064850152608484015260a483015260c482015260e401602060405180830381865af4158015612363573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123879190615700565b905080156117a0576117a0816143d5565b5f828152600a60209081526040808320600b83528184206001600160a01b0386168552909252822073__$54c966ec4bceddd818faf91bffc251f8d1$__9063afadcb6e9083906123e66130e8565b85546040516001600160e01b031960e087901b1681526004810194909452602484019290925260448301526001600160a01b0387811691161460648201526084015b602060405180830381865af4158015612443573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a0c9190615700565b60408051610220810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101919091526124f882614023565b604080516102208101825282546001600160801b038082168352600160801b918290048116602084015260018501548082169484019490945292819004831660608301526002840154928316608083015261ffff908304811660a0830152600160901b8304811660c0830152600160a01b8304811660e0830152600160b01b8304811661010080840191909152600160c01b84048216610120840152600160d01b840490911661014083015260ff600160e01b84048116610160840152600160e81b84048116610180840152600160f01b840481166101a0840152600160f81b90930483166101c08301526003909301548083166101e0830152929092041661020082015292915050565b604080515f8152602081019091526060908267ffffffffffffffff81111561262d5761262d61577f565b60405190808252806020026020018201604052801561266057816020015b606081526020019060019003908161264b5790505b5091505f5b838110156126e1576126bc3086868481811061268357612683615717565b90506020028101906126959190615ad7565b856040516020016126a893929190615b1a565b604051602081830303815290604052614455565b8382815181106126ce576126ce615717565b6020908102919091010152600101612665565b505092915050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f828152600a60209081526040808320815160e08101835281546001600160a01b038116825261ffff600160a01b8204169482019490945262ffffff600160b01b8504811693820193909352600160c81b840490921660608301529091608083019060ff600160e01b90910416600481111561279f5761279f615270565b60048111156127b0576127b0615270565b8152905460ff600160e81b820481161515602080850191909152600160f01b90920416604092830152815160e08101835283516001600160a01b031681528382015161ffff16918101919091528282015162ffffff9081169282019290925260608084015190921691810191909152608080830151929350909190820190600481111561283f5761283f615270565b81526020018260a00151151581526020018260c0015160ff16815250915050919050565b5f838152600b602090815260408083206001600160a01b03861684529091528120610d5390836144f5565b5f61289883613069565b90506128a483826130b5565b60018154600160e01b900460ff1660048111156128c3576128c3615270565b146128f157805460405163800b061560e01b8152610f2d918591600160e01b90910460ff1690600401615b3d565b815f0361291157604051631f2a200560e01b815260040160405180910390fd5b80545f9061292a90600160a01b900461ffff1684614529565b90507f00000000000000000000000000000000000000000000000000000000000000008111156129965760405163ced18a1b60e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006024820152604401610f2d565b5f61299f6130e8565b90506129aa826138d4565b835461ffff91909116600160a01b0261ffff60a01b199091161783556129e7836129d660038201612fa0565b516129e1868561395f565b8461397e565b847f0b2666c07386621cba838d55a0a591a6d008b560a9c7d042429c935c4133dc6285604051612a1991815260200190565b60405180910390a25050505050565b5f838152600a6020526040812081612a436003830185612f60565b9050612a62612a53878787612863565b8260200151836040015161330a565b82549093506001600160a01b0390811690861603612aab578051612a9e90612a98612a8e87600161576c565b6003860190612f60565b5161412d565b612aa8908461576c565b92505b50509392505050565b5f612abe83613069565b9050612aca83826130b5565b5f612ad36130e8565b905060028254600160e01b900460ff166004811115612af457612af4615270565b141580612b0d57508154600160c81b900462ffffff1681115b15612b3b57815460405163800b061560e01b8152610f2d918691600160e01b90910460ff1690600401615b3d565b825f03612b5b57604051631f2a200560e01b815260040160405180910390fd5b5f612b67855f196113b1565b6040516338f7065360e21b8152600481018790525f1960248201529091505f90612c06906001906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e3dc194c90604401602060405180830381865afa158015612bdd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c019190615700565b61454a565b612c109083615a9d565b905080851115612c3d57604051635b9fb5a960e01b81526004810186905260248101829052604401610f2d565b5f7f0000000000000000000000000000000000000000000000000000000000000000612c698186615b65565b612c7490600161576c565b612c7e9190615b78565b855460ff60e81b1916600160e81b1786559050612cba612c9d82614559565b612caf612caa8987615a9d565b614572565b600b880191906145a5565b5050604080518781526020810183905288917f58a43ff13a993e954174a7a49e4106e9315ad65bc2adfb7b623458cb80098d85910160405180910390a250505050505050565b5f828152600a60209081526040808320600b83528184206001600160a01b0386168552909252822073__$54c966ec4bceddd818faf91bffc251f8d1$__90638b00a8089083906123e66130e8565b5f612d57613012565b50335f9081526003602052604081205490819003612d8857604051637b2c2fef60e01b815260040160405180910390fd5b335f8181526003602052604080822091909155517f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c390612dcb9084815260200190565b60405180910390a2612ddd33826132ac565b612de56132e0565b90565b5f828152600b602090815260408083206001600160a01b03851684529091528120612e12906145be565b6001600160d01b03169392505050565b612e2b33610b10565b5f612e346130e8565b612e3f90600161576c565b60405163ea46f51960e01b815260066004820152602481018290526001600160a01b038416604482015290915073__$e8b936b608dcf6768f1b91315a8469fe17$__9063ea46f519906064015f6040518083038186803b158015612ea1575f5ffd5b505af4158015612eb3573d5f5f3e3d5ffd5b50506040516001600160a01b03851681528392507fb2364297913dfa8cff3b1d439283f70dd1fd77030b27b8a8b1624bc1454a564691506020016116c1565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152612f33836126e9565b5f848152600a60205260409020909150612f5190611f699084613fa5565b61ffff16602082015292915050565b612f8160405180606001604052805f81526020015f81526020015f81525090565b610d25612f8e84846144f5565b612f9b85600101856144f5565b614602565b612fc160405180606001604052805f81526020015f81526020015f81525090565b610a10612fcd836145be565b6001600160d01b0316612fe2846001016145be565b6001600160d01b0316614602565b5f610d53612fff83600161576c565b61300a85600161576c565b86919061464b565b61303c7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6146fb565b61125f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614719565b5f818152600a60205260408120908154600160e01b900460ff16600481111561309457613094615270565b03610ea857604051637eb3bd1960e01b815260048101839052602401610f2d565b80546001600160a01b031633146117ab57604051632ad1e96b60e11b815260048101839052336024820152604401610f2d565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663766718086040518163ffffffff1660e01b8152600401602060405180830381865afa158015613145573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061208f9190615700565b8154600160e01b900460ff16600181600481111561318957613189615270565b036131945750505050565b60048160048111156131a8576131a8615270565b14806131c157508254600160c81b900462ffffff168211155b156131e357838160405163800b061560e01b8152600401610f2d929190615b3d565b82546001840154600160c81b90910462ffffff16600160a01b90910463ffffffff161161323e576001830154604051636903d2bd60e01b815260048101869052600160a01b90910463ffffffff166024820152604401610f2d565b50505050565b60028201545f90610d25908390600160601b900462ffffff16614720565b5f61326c83614730565b6001600160681b0316606861328084614730565b6001600160681b0316901b1790506132a38461329b83614572565b8791906145a5565b50505050505050565b6117ab6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383614763565b61125f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613063565b5f610d5361332f61331c85600161576c565b61332785600161576c565b87919061464b565b8461412d565b5f5f61336961334c6005546001600160a01b031690565b863061335b60045f898b615ab0565b61336491615b8f565b61479d565b9150915081611acd5763ffffffff811615613404576005805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906133c490889088908890600401615bc5565b5f604051808303815f87803b1580156133db575f5ffd5b505af11580156133ed573d5f5f3e3d5ffd5b50506005805460ff60a01b1916905550611acd9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610f2d565b5f838152600c602090815260408083206001600160a01b038616845290915281208054831061346c57604051631097debd60e21b815260048101849052602401610f2d565b80838154811061347e5761347e615717565b905f5260205f20019150509392505050565b5f5f61349b84613069565b905073__$f78de3739acc3385c4e4c6c6297ab5e897$__633535be12826134c3873388613427565b87876134cd6130e8565b6040516001600160e01b031960e088901b1681526004810195909552602485019390935260448401919091526064830152608482015260a401612428565b5f5f6135156130e8565b90505f6135228683614051565b90505f61352e87611ad4565b90508481111561355b57604051630777aabd60e41b81526004810188905260248101829052604401610f2d565b5f613566838561395f565b90506135808361357885600301612fa0565b51838761397e565b5f61358a85614023565b600201546135a290600160f01b900460ff1683615b78565b5f8a8152600b602090815260408083203384529091529081902090516365271d5b60e11b8152600481018790526024810191909152604481018b9052606481018a90526084810182905260a4810187905290915073__$f78de3739acc3385c4e4c6c6297ab5e897$__9063ca4e3ab69060c401602060405180830381865af4158015613630573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136549190615700565b95506136618985876139b7565b50505050509392505050565b60408051608081018252858152602081018490529081018290526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016606082015273__$a66176234f5298913e28959e7dd0a63144$__63f46dc7b1855f6136db87614023565b604080516001600160e01b031960e087901b168152600481019490945260248401929092526044830152845160648301526020850151608483015284015160a482015260608401516001600160a01b031660c482015260e4015f6040518083038186803b15801561374a575f5ffd5b505af415801561375c573d5f5f3e3d5ffd5b505050505050505050565b600554600160a81b900460ff161561125f5760405163d93c066560e01b815260040160405180910390fd5b5f838152600b6020908152604080832033808552925280832085549151632dd72d7b60e11b8152600481018790526024810191909152604481018590526001600160a01b039091169091146064820152819073__$54c966ec4bceddd818faf91bffc251f8d1$__90635bae5af6906084016040805180830381865af415801561381d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138419190615c04565b9092509050801561388457604051828152339086907f3300bdb359cfb956935bca32e9db727413eab1ca84341f2e36caea85bb7969689060200160405180910390a35b935093915050565b5f60048210158015610a10575050601f101590565b5f62ffffff8211156138d0576040516306dfcc6560e41b81526018600482015260248101839052604401610f2d565b5090565b5f61ffff8211156138d0576040516306dfcc6560e41b81526010600482015260248101839052604401610f2d565b5f60ff8211156138d0576040516306dfcc6560e41b81526008600482015260248101839052604401610f2d565b5f63ffffffff8211156138d0576040516306dfcc6560e41b81526020600482015260248101839052604401610f2d565b5f61396a8383614194565b6139748484613fa5565b610d259190615b78565b5f61398a85848461482f565b905080841015611acd57604051639901e61160e01b81526004810185905260248101829052604401610f2d565b60018254600160e01b900460ff1660048111156139d6576139d6615270565b146139e057505050565b5f6139ed83600301612fa0565b90505f6139fa8484614194565b84549091505f90613a17908390600160a01b900461ffff16615b78565b9050808360200151845f0151613a2d919061576c565b1080613a435750613a3f85828661482f565b8351105b15613a5057505050505050565b5f613a5a85614023565b9050613a658361420a565b600187810180546fffffffffffffffffffffffffffffffff1981166001600160801b039490941693841782556002850180547fffff0000ffffffffffffffffffffffff00000000000000000000000000000000909216909417600160801b90910461ffff16600160e01b0217808255925460ff60f01b19909316600160f81b90930460ff16600160f01b02929092179091555f90613b089061105c90889061576c565b60018801549091505f90613b2d9061105c90600160801b900463ffffffff168961576c565b8854600160e11b66ffffffffffffff60b01b19909116600160b01b62ffffff86811691820262ffffff60c81b191692909217600160c81b92851692830217929092178b5560018b01805463ffffffff60a01b1916600160a01b8402179055604080519283526020830191909152818101889052519192508a917f5786bd93f0241280de1677f23bec9bd531bfb927c6eac4cff33ccc9abc7700179181900360600190a2505050505050505050565b6040516370a0823160e01b81523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015613c41573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c659190615700565b613c6f919061576c565b9050613ca66001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016843085614843565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a08231906024015b602060405180830381865afa158015613d0b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d2f9190615700565b905081811461323e57604051639366facf60e01b81526004810183905260248101829052604401610f2d565b613d63614879565b6005805460ff60a81b191690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a1565b6001545f80549091613dc191615a9d565b9050805f03613de357604051631f2a200560e01b815260040160405180910390fd5b805f5f015f828254613df59190615a9d565b90915550506040518181526001600160a01b038316907fe554e551e416acedf8944698c67cd90f5fbbe25e31cb12c6e183fb35be7ab31a9060200160405180910390a26040516370a0823160e01b81523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015613e9e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ec29190615700565b613ecc9190615a9d565b9050613f026001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001684846148a3565b6040516393707a1960e01b8152600481018390526001600160a01b038416906393707a19906024015f604051808303815f87803b158015613f41575f5ffd5b505af1158015613f53573d5f5f3e3d5ffd5b50506040516370a0823160e01b81523060048201525f92507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691506370a0823190602401613cf0565b81545f90600160e81b900460ff16613fca57508154600160a01b900461ffff16610a10565b5f613fe1613fd784614559565b600b8601906148f5565b6001600160d01b031690508015613ff85780610a0c565b50509054600160a01b900461ffff16919050565b5f610d256140198361392f565b6002850190614998565b5f610a10600683614a2d565b606081015160208201515f9160ff169060181c62ffffff16610a10919061576c565b5f61405b83613069565b8054909150600160e01b900460ff165f600182600481111561407f5761407f615270565b148061409c5750600282600481111561409a5761409a615270565b145b80156140b557508254600160c81b900462ffffff168411155b9050806126e157848260405163800b061560e01b8152600401610f2d929190615b3d565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f828218828410028218610d25565b5f5f6141488484614a64565b95945050505050565b614159613767565b6005805460ff60a81b1916600160a81b1790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258613d933390565b5f60018354600160e01b900460ff1660048111156141b4576141b4615270565b146141cd575060018201546001600160801b0316610a10565b8254610d2590600160f01b900460ff166141e684614023565b546141fa91906001600160801b0316615c2e565b6001600160801b0316600a614a7c565b5f6001600160801b038211156138d0576040516306dfcc6560e41b81526080600482015260248101839052604401610f2d565b5f60018354600160e01b900460ff16600481111561425d5761425d615270565b14614277576001830154600160e01b900461ffff16614290565b61428082614023565b60020154600160801b900461ffff165b61ffff169392505050565b8154600160e01b900460ff1660028160048111156142bb576142bb615270565b141580156142db575060038160048111156142d8576142d8615270565b14155b156142fd57838160405163800b061560e01b8152600401610f2d929190615b3d565b8254600160b01b900462ffffff1682108061432457508254600160c81b900462ffffff1682115b1561434c57604051630388e85960e41b81526004810185905260248101839052604401610f2d565b6001830154600160a01b900463ffffffff168210156143885760405163d0e4288f60e01b81526004810185905260248101839052604401610f2d565b6001830154600160a01b900463ffffffff1682111561323e57600183015460405163c1fea46f60e01b815260048101869052600160a01b90910463ffffffff166024820152604401610f2d565b604051630852cd8d60e31b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015614434575f5ffd5b505af1925050508015614445575060015b610ad857610ad861dead826132ac565b60605f6144628484614aaf565b905080801561448357505f3d118061448357505f846001600160a01b03163b115b1561449857614490614ac2565b915050610a10565b80156144c257604051639996b31560e01b81526001600160a01b0385166004820152602401610f2d565b3d156144d5576144d0614adb565b6144ee565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b5f81156145215761451c600161450b845f614720565b6145159190615c50565b84906148f5565b612e12565b505f92915050565b5f5f5f6145368585614ae6565b90925090505f198082188315150218614148565b5f828218828411028218610d25565b5f610a1061456d8365ffffffffffff61412d565b614af6565b5f6001600160d01b038211156138d0576040516306dfcc6560e41b815260d0600482015260248101839052604401610f2d565b5f806145b2858585614b28565b91509150935093915050565b80545f9080156145fa576145e4836145d7600184615a9d565b5f91825260209091200190565b54600160301b90046001600160d01b0316610d25565b5f9392505050565b61462360405180606001604052805f81526020015f81526020015f81525090565b50604080516060810182526001600160681b038416815260689390931c602084015282015290565b5f5f5f6146588686614c78565b91509150815f0361467c5783818161467257614672615b51565b0492505050610d25565b818411614693576146936003851502601118614c94565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b1561125f57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f610d2582601885901b17614af6565b5f6001600160681b038211156138d0576040516306dfcc6560e41b81526068600482015260248101839052604401610f2d565b6147708383836001614ca5565b61479857604051635274afe760e01b81526001600160a01b0384166004820152602401610f2d565b505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15614825575f516020805191945081901c150291505b5094509492505050565b5f610d538361483e868561423d565b614d07565b614851848484846001614d17565b61323e57604051635274afe760e01b81526001600160a01b0385166004820152602401610f2d565b600554600160a81b900460ff1661125f57604051638dfc202b60e01b815260040160405180910390fd5b6148af8383835f614d84565b614798576148c083835f6001614d84565b6148e857604051635274afe760e01b81526001600160a01b0384166004820152602401610f2d565b6147708383836001614d84565b81545f9081816005811115614951575f61490e84614dce565b6149189085615a9d565b5f8881526020902090915081015465ffffffffffff90811690871610156149415780915061494f565b61494c81600161576c565b92505b505b5f61495e87878585614f26565b9050801561498b57614975876145d7600184615a9d565b54600160301b90046001600160d01b031661498d565b5f5b979650505050505050565b81545f90818160058111156149f2575f6149b184614dce565b6149bb9085615a9d565b5f8881526020902090915081015463ffffffff90811690871610156149e2578091506149f0565b6149ed81600161576c565b92505b505b5f6149ff87878585614f7c565b9050801561498b57614a16876145d7600184615a9d565b5464010000000090046001600160e01b031661498d565b5f8281614a46614a3c8561392f565b6001870190614998565b6001600160e01b031681526020019081526020015f20905092915050565b80820382811115905f90825b81029150509250929050565b5f815f03614a8e57614a8e6012614c94565b816001840381614aa057614aa0615b51565b04600101831515029392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b80820182811015905f9082614a70565b5f65ffffffffffff8211156138d0576040516306dfcc6560e41b81526030600482015260248101839052604401610f2d565b82545f9081908015614c1e575f614b44876145d7600185615a9d565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115614b8757604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603614bc057825465ffffffffffff16600160301b6001600160d01b03891602178355614c10565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061388492505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081613884565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614cfb578383151615614cef573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f610d2583836127106001614fc8565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614d73578383151615614d67573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614cfb578383151615614cef573d5f823e3d81fd5b5f60018211614ddb575090565b816001600160801b8210614df45760809190911c9060401b5b680100000000000000008210614e0f5760409190911c9060201b5b6401000000008210614e265760209190911c9060101b5b620100008210614e3b5760109190911c9060081b5b6101008210614e4f5760089190911c9060041b5b60108210614e625760049190911c9060021b5b60048210614e6e5760011b5b600302600190811c90818581614e8657614e86615b51565b048201901c90506001818581614e9e57614e9e615b51565b048201901c90506001818581614eb657614eb6615b51565b048201901c90506001818581614ece57614ece615b51565b048201901c90506001818581614ee657614ee6615b51565b048201901c90506001818581614efe57614efe615b51565b048201901c9050614f1d818581614f1757614f17615b51565b04821190565b90039392505050565b5f5b81831015614f74575f85815260209020838316600285851804019081015465ffffffffffff86811691161115614f6057809250614f6e565b614f6b81600161576c565b93505b50614f28565b509392505050565b5f5b81831015614f74575f85815260209020838316600285851804019081015463ffffffff86811691161115614fb457809250614fc2565b614fbf81600161576c565b93505b50614f7e565b5f614ff5614fd58361500a565b8015614ff057505f8480614feb57614feb615b51565b868809115b151590565b61500086868661464b565b614148919061576c565b5f600282600381111561501f5761501f615270565b6150299190615c6e565b60ff166001149050919050565b5f5f60408385031215615047575f5ffd5b50508035926020909101359150565b5f60208284031215615066575f5ffd5b5035919050565b5f5f5f6060848603121561507f575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f608085870312156150a9575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f5f83601f8401126150d5575f5ffd5b50813567ffffffffffffffff8111156150ec575f5ffd5b6020830191508360208260051b8501011115615106575f5ffd5b9250929050565b5f5f5f6040848603121561511f575f5ffd5b833567ffffffffffffffff811115615135575f5ffd5b615141868287016150c5565b909790965060209590950135949350505050565b5f5f5f5f5f5f60c0878903121561516a575f5ffd5b505084359660208601359650604086013595606081013595506080810135945060a0013592509050565b6001600160a01b0381168114610ad8575f5ffd5b5f602082840312156151b8575f5ffd5b8135610d2581615194565b5f6102208284031280156151d5575f5ffd5b509092915050565b5f5f5f606084860312156151ef575f5ffd5b83359250602084013561520181615194565b929592945050506040919091013590565b60ff81168114610ad8575f5ffd5b8035610ea881615212565b5f5f5f5f5f60a0868803121561523f575f5ffd5b8535945060208601359350604086013561525881615212565b94979396509394606081013594506080013592915050565b634e487b7160e01b5f52602160045260245ffd5b5f6101008201905063ffffffff835116825263ffffffff60208401511660208301526040830151600381106152bb576152bb615270565b8060408401525060608301516152dc60608401826001600160a01b03169052565b506080830151608083015260a083015160a083015260c083015160c083015260e083015160e083015292915050565b81516001600160801b031681526101a081016020830151615334602084018263ffffffff169052565b50604083015161534a604084018261ffff169052565b506060830151615360606084018261ffff169052565b506080830151615375608084018260ff169052565b5060a083015161538d60a084018263ffffffff169052565b5060c08301516153a960c084018267ffffffffffffffff169052565b5060e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015261016083015161016083015261018083015161018083015292915050565b5f5f60208385031215615407575f5ffd5b823567ffffffffffffffff81111561541d575f5ffd5b615429858286016150c5565b90969095509350505050565b5f5f60408385031215615446575f5ffd5b82359150602083013561545881615194565b809150509250929050565b81516001600160801b031681526102208101602083015161548f60208401826001600160801b03169052565b5060408301516154aa60408401826001600160801b03169052565b5060608301516154c560608401826001600160801b03169052565b5060808301516154e060808401826001600160801b03169052565b5060a08301516154f660a084018261ffff169052565b5060c083015161550c60c084018261ffff169052565b5060e083015161552260e084018261ffff169052565b5061010083015161553a61010084018261ffff169052565b5061012083015161555261012084018261ffff169052565b5061014083015161556a61014084018261ffff169052565b5061016083015161558161016084018260ff169052565b5061018083015161559861018084018260ff169052565b506101a08301516155af6101a084018260ff169052565b506101c08301516155c66101c084018260ff169052565b506101e08301516155dd6101e084018260ff169052565b506102008301516144ee61020084018260ff169052565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561566c57603f19878603018452815180518087528060208301602089015e5f602082890101526020601f19601f8301168801019650505060208201915060208401935060018101905061561a565b50929695505050505050565b6005811061568857615688615270565b9052565b5f60e08201905060018060a01b03835116825261ffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015260808301516156df6080840182615678565b5060a0830151151560a083015260c08301516144ee60c084018260ff169052565b5f60208284031215615710575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f600182016157505761575061572b565b5060010190565b5f816157655761576561572b565b505f190190565b80820180821115610a1057610a1061572b565b634e487b7160e01b5f52604160045260245ffd5b80516001600160981b0381168114610ea8575f5ffd5b805165ffffffffffff81168114610ea8575f5ffd5b8051610ea881615212565b5f5f82840360a08112156157db575f5ffd5b60808112156157e8575f5ffd5b506040516080810181811067ffffffffffffffff8211171561581857634e487b7160e01b5f52604160045260245ffd5b60405261582484615793565b8152615832602085016157a9565b6020820152615843604085016157a9565b6040820152615854606085016157be565b60608201526080939093015192949293505050565b80356001600160801b0381168114610ea8575f5ffd5b803561ffff81168114610ea8575f5ffd5b6158aa8261589d83615869565b6001600160801b03169052565b6158b660208201615869565b6001600160801b031660208301526158d060408201615869565b6001600160801b031660408301526158ea60608201615869565b6001600160801b0316606083015261590460808201615869565b6001600160801b0316608083015261591e60a0820161587f565b61ffff1660a083015261593360c0820161587f565b61ffff1660c083015261594860e0820161587f565b61ffff1660e083015261595e610100820161587f565b61ffff16610100830152615975610120820161587f565b61ffff1661012083015261598c610140820161587f565b61ffff166101408301526159a36101608201615220565b60ff166101608301526159b96101808201615220565b60ff166101808301526159cf6101a08201615220565b60ff166101a08301526159e56101c08201615220565b60ff166101c08301526159fb6101e08201615220565b60ff166101e0830152615a116102008201615220565b60ff8116610200840152505050565b8481526001600160a01b03841660208201526040810183905261028081016141486060830184615890565b6102208101610a108284615890565b5f60208284031215615a6a575f5ffd5b8151610d2581615194565b80518015158114610ea8575f5ffd5b5f60208284031215615a94575f5ffd5b610d2582615a75565b81810381811115610a1057610a1061572b565b5f5f85851115615abe575f5ffd5b83861115615aca575f5ffd5b5050820193919092039150565b5f5f8335601e19843603018112615aec575f5ffd5b83018035915067ffffffffffffffff821115615b06575f5ffd5b602001915036819003821315615106575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b82815260408101610d256020830184615678565b634e487b7160e01b5f52601260045260245ffd5b5f82615b7357615b73615b51565b500490565b8082028115828204841417610a1057610a1061572b565b80356001600160e01b031981169060048410156144ee576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f60408385031215615c15575f5ffd5b82519150615c2560208401615a75565b90509250929050565b6001600160801b0381811683821602908116908181146144ee576144ee61572b565b65ffffffffffff8281168282160390811115610a1057610a1061572b565b5f60ff831680615c8057615c80615b51565b8060ff8416069150509291505056",
	Deps: []*bind.MetaData{
		&ClaimingMetaData,
		&DelegatingMetaData,
		&RulesMetaData,
		&SettlingMetaData,
		&SlashesMetaData,
	},
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
// Solidity: constructor((address,address,uint16) c, (uint128,uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8) p, address treasury_, address authority_) returns()
func (staking *Staking) PackConstructor(c IStakingConfig, p IStakingParameters, treasury_ common.Address, authority_ common.Address) []byte {
	enc, err := staking.abi.Pack("", c, p, treasury_, authority_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e4321.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(uint256 id) view returns((uint128,uint32,uint16,uint16,uint8,uint32,uint64,uint256,uint256,uint256,uint256,uint256,uint256))
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
// Solidity: function accountOf(uint256 id) view returns((uint128,uint32,uint16,uint16,uint8,uint32,uint64,uint256,uint256,uint256,uint256,uint256,uint256))
func (staking *Staking) TryPackAccountOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("accountOf", id)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f4e4321.
//
// Solidity: function accountOf(uint256 id) view returns((uint128,uint32,uint16,uint16,uint8,uint32,uint64,uint256,uint256,uint256,uint256,uint256,uint256))
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

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (staking *Staking) PackAuthority() []byte {
	enc, err := staking.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (staking *Staking) TryPackAuthority() ([]byte, error) {
	return staking.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (staking *Staking) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("authority", data)
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

// PackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x925489a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimMany(uint256[] ids) returns(uint256 amount)
func (staking *Staking) PackClaimMany(ids []*big.Int) []byte {
	enc, err := staking.abi.Pack("claimMany", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x925489a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimMany(uint256[] ids) returns(uint256 amount)
func (staking *Staking) TryPackClaimMany(ids []*big.Int) ([]byte, error) {
	return staking.abi.Pack("claimMany", ids)
}

// UnpackClaimMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x925489a8.
//
// Solidity: function claimMany(uint256[] ids) returns(uint256 amount)
func (staking *Staking) UnpackClaimMany(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("claimMany", data)
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
// Solidity: function config() view returns((address,address,uint16))
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
// Solidity: function config() view returns((address,address,uint16))
func (staking *Staking) TryPackConfig() ([]byte, error) {
	return staking.abi.Pack("config")
}

// UnpackConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79502c55.
//
// Solidity: function config() view returns((address,address,uint16))
func (staking *Staking) UnpackConfig(data []byte) (IStakingConfig, error) {
	out, err := staking.abi.Unpack("config", data)
	if err != nil {
		return *new(IStakingConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingConfig)).(*IStakingConfig)
	return out0, nil
}

// PackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d90709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) PackCreateCommitment(units *big.Int, speedClass *big.Int, maxLeased *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) []byte {
	enc, err := staking.abi.Pack("createCommitment", units, speedClass, maxLeased, duration, commissionBps, bond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d90709.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) TryPackCreateCommitment(units *big.Int, speedClass *big.Int, maxLeased *big.Int, duration *big.Int, commissionBps *big.Int, bond *big.Int) ([]byte, error) {
	return staking.abi.Pack("createCommitment", units, speedClass, maxLeased, duration, commissionBps, bond)
}

// UnpackCreateCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d90709.
//
// Solidity: function createCommitment(uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 bond) returns(uint256 id)
func (staking *Staking) UnpackCreateCommitment(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("createCommitment", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fb64d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(uint256 id, uint256 amount, uint256 maxPending) returns(uint256 shares)
func (staking *Staking) PackDelegate(id *big.Int, amount *big.Int, maxPending *big.Int) []byte {
	enc, err := staking.abi.Pack("delegate", id, amount, maxPending)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fb64d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(uint256 id, uint256 amount, uint256 maxPending) returns(uint256 shares)
func (staking *Staking) TryPackDelegate(id *big.Int, amount *big.Int, maxPending *big.Int) ([]byte, error) {
	return staking.abi.Pack("delegate", id, amount, maxPending)
}

// UnpackDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66fb64d0.
//
// Solidity: function delegate(uint256 id, uint256 amount, uint256 maxPending) returns(uint256 shares)
func (staking *Staking) UnpackDelegate(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("delegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinishSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa019bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finishSlash(uint256 id, uint256 number) returns()
func (staking *Staking) PackFinishSlash(id *big.Int, number *big.Int) []byte {
	enc, err := staking.abi.Pack("finishSlash", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinishSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa019bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finishSlash(uint256 id, uint256 number) returns()
func (staking *Staking) TryPackFinishSlash(id *big.Int, number *big.Int) ([]byte, error) {
	return staking.abi.Pack("finishSlash", id, number)
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

// PackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25ce6838.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveBack(uint256 id, uint256 number) returns()
func (staking *Staking) PackGiveBack(id *big.Int, number *big.Int) []byte {
	enc, err := staking.abi.Pack("giveBack", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25ce6838.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveBack(uint256 id, uint256 number) returns()
func (staking *Staking) TryPackGiveBack(id *big.Int, number *big.Int) ([]byte, error) {
	return staking.abi.Pack("giveBack", id, number)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (staking *Staking) PackIsConsumingScheduledOp() []byte {
	enc, err := staking.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (staking *Staking) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return staking.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (staking *Staking) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := staking.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMaxLeasedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1fdf5bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxLeasedOf(uint256 id) view returns(uint256)
func (staking *Staking) PackMaxLeasedOf(id *big.Int) []byte {
	enc, err := staking.abi.Pack("maxLeasedOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxLeasedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1fdf5bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxLeasedOf(uint256 id) view returns(uint256)
func (staking *Staking) TryPackMaxLeasedOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("maxLeasedOf", id)
}

// UnpackMaxLeasedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1fdf5bb.
//
// Solidity: function maxLeasedOf(uint256 id) view returns(uint256)
func (staking *Staking) UnpackMaxLeasedOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("maxLeasedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMoveReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b8d8b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveReserve(address successor) returns()
func (staking *Staking) PackMoveReserve(successor common.Address) []byte {
	enc, err := staking.abi.Pack("moveReserve", successor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b8d8b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveReserve(address successor) returns()
func (staking *Staking) TryPackMoveReserve(successor common.Address) ([]byte, error) {
	return staking.abi.Pack("moveReserve", successor)
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (staking *Staking) PackMulticall(data [][]byte) []byte {
	enc, err := staking.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (staking *Staking) TryPackMulticall(data [][]byte) ([]byte, error) {
	return staking.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (staking *Staking) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := staking.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
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

// PackParametersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa44ee679.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parametersAt(uint256 epoch) view returns((uint128,uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8))
func (staking *Staking) PackParametersAt(epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("parametersAt", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParametersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa44ee679.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parametersAt(uint256 epoch) view returns((uint128,uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8))
func (staking *Staking) TryPackParametersAt(epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("parametersAt", epoch)
}

// UnpackParametersAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa44ee679.
//
// Solidity: function parametersAt(uint256 epoch) view returns((uint128,uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8))
func (staking *Staking) UnpackParametersAt(data []byte) (IStakingParameters, error) {
	out, err := staking.abi.Unpack("parametersAt", data)
	if err != nil {
		return *new(IStakingParameters), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingParameters)).(*IStakingParameters)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (staking *Staking) PackPause() []byte {
	enc, err := staking.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (staking *Staking) TryPackPause() ([]byte, error) {
	return staking.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (staking *Staking) PackPaused() []byte {
	enc, err := staking.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (staking *Staking) TryPackPaused() ([]byte, error) {
	return staking.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (staking *Staking) UnpackPaused(data []byte) (bool, error) {
	out, err := staking.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPayOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bcf42e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payOpening(uint256 challenge) returns()
func (staking *Staking) PackPayOpening(challenge *big.Int) []byte {
	enc, err := staking.abi.Pack("payOpening", challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bcf42e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payOpening(uint256 challenge) returns()
func (staking *Staking) TryPackPayOpening(challenge *big.Int) ([]byte, error) {
	return staking.abi.Pack("payOpening", challenge)
}

// PackPendingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e7feaa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOf(uint256 id) view returns(uint256)
func (staking *Staking) PackPendingOf(id *big.Int) []byte {
	enc, err := staking.abi.Pack("pendingOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e7feaa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOf(uint256 id) view returns(uint256)
func (staking *Staking) TryPackPendingOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("pendingOf", id)
}

// UnpackPendingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e7feaa7.
//
// Solidity: function pendingOf(uint256 id) view returns(uint256)
func (staking *Staking) UnpackPendingOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("pendingOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8024cfd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (staking *Staking) PackPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := staking.abi.Pack("permit", amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8024cfd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (staking *Staking) TryPackPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return staking.abi.Pack("permit", amount, deadline, v, r, s)
}

// PackPreviewDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x037e4bfc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewDelegate(uint256 id, uint256 amount) view returns(uint256 shares)
func (staking *Staking) PackPreviewDelegate(id *big.Int, amount *big.Int) []byte {
	enc, err := staking.abi.Pack("previewDelegate", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x037e4bfc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewDelegate(uint256 id, uint256 amount) view returns(uint256 shares)
func (staking *Staking) TryPackPreviewDelegate(id *big.Int, amount *big.Int) ([]byte, error) {
	return staking.abi.Pack("previewDelegate", id, amount)
}

// UnpackPreviewDelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x037e4bfc.
//
// Solidity: function previewDelegate(uint256 id, uint256 amount) view returns(uint256 shares)
func (staking *Staking) UnpackPreviewDelegate(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("previewDelegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f8e2ce3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewUndelegate(uint256 id, uint256 shares) view returns(uint256 amount)
func (staking *Staking) PackPreviewUndelegate(id *big.Int, shares *big.Int) []byte {
	enc, err := staking.abi.Pack("previewUndelegate", id, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f8e2ce3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewUndelegate(uint256 id, uint256 shares) view returns(uint256 amount)
func (staking *Staking) TryPackPreviewUndelegate(id *big.Int, shares *big.Int) ([]byte, error) {
	return staking.abi.Pack("previewUndelegate", id, shares)
}

// UnpackPreviewUndelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f8e2ce3.
//
// Solidity: function previewUndelegate(uint256 id, uint256 shares) view returns(uint256 amount)
func (staking *Staking) UnpackPreviewUndelegate(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("previewUndelegate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPromised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92c6fbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function promised() view returns(uint256)
func (staking *Staking) PackPromised() []byte {
	enc, err := staking.abi.Pack("promised")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPromised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92c6fbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function promised() view returns(uint256)
func (staking *Staking) TryPackPromised() ([]byte, error) {
	return staking.abi.Pack("promised")
}

// UnpackPromised is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc92c6fbc.
//
// Solidity: function promised() view returns(uint256)
func (staking *Staking) UnpackPromised(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("promised", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52ae32c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rateOf(uint256 epoch) view returns(bool isFixed, uint256 perWeight)
func (staking *Staking) PackRateOf(epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("rateOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52ae32c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rateOf(uint256 epoch) view returns(bool isFixed, uint256 perWeight)
func (staking *Staking) TryPackRateOf(epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("rateOf", epoch)
}

// RateOfOutput serves as a container for the return parameters of contract
// method RateOf.
type RateOfOutput struct {
	IsFixed   bool
	PerWeight *big.Int
}

// UnpackRateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52ae32c7.
//
// Solidity: function rateOf(uint256 epoch) view returns(bool isFixed, uint256 perWeight)
func (staking *Staking) UnpackRateOf(data []byte) (RateOfOutput, error) {
	out, err := staking.abi.Unpack("rateOf", data)
	outstruct := new(RateOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsFixed = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.PerWeight = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f95dfbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redelegate(uint256 id, uint256 request, uint256 toId, uint256 maxPending) returns(uint256 shares)
func (staking *Staking) PackRedelegate(id *big.Int, request *big.Int, toId *big.Int, maxPending *big.Int) []byte {
	enc, err := staking.abi.Pack("redelegate", id, request, toId, maxPending)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f95dfbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redelegate(uint256 id, uint256 request, uint256 toId, uint256 maxPending) returns(uint256 shares)
func (staking *Staking) TryPackRedelegate(id *big.Int, request *big.Int, toId *big.Int, maxPending *big.Int) ([]byte, error) {
	return staking.abi.Pack("redelegate", id, request, toId, maxPending)
}

// UnpackRedelegate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f95dfbb.
//
// Solidity: function redelegate(uint256 id, uint256 request, uint256 toId, uint256 maxPending) returns(uint256 shares)
func (staking *Staking) UnpackRedelegate(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("redelegate", data)
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
// Solidity: function requestOf(uint256 id, address delegator, uint256 request) view returns(uint256 thawingShares, uint256 releaseEpoch, uint256 amount)
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
// Solidity: function requestOf(uint256 id, address delegator, uint256 request) view returns(uint256 thawingShares, uint256 releaseEpoch, uint256 amount)
func (staking *Staking) TryPackRequestOf(id *big.Int, delegator common.Address, request *big.Int) ([]byte, error) {
	return staking.abi.Pack("requestOf", id, delegator, request)
}

// RequestOfOutput serves as a container for the return parameters of contract
// method RequestOf.
type RequestOfOutput struct {
	ThawingShares *big.Int
	ReleaseEpoch  *big.Int
	Amount        *big.Int
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7538499f.
//
// Solidity: function requestOf(uint256 id, address delegator, uint256 request) view returns(uint256 thawingShares, uint256 releaseEpoch, uint256 amount)
func (staking *Staking) UnpackRequestOf(data []byte) (RequestOfOutput, error) {
	out, err := staking.abi.Unpack("requestOf", data)
	outstruct := new(RequestOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ThawingShares = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReleaseEpoch = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Amount = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
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

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (staking *Staking) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := staking.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (staking *Staking) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return staking.abi.Pack("setAuthority", newAuthority)
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x712f3823.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters((uint128,uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8) p) returns()
func (staking *Staking) PackSetParameters(p IStakingParameters) []byte {
	enc, err := staking.abi.Pack("setParameters", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x712f3823.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters((uint128,uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8) p) returns()
func (staking *Staking) TryPackSetParameters(p IStakingParameters) ([]byte, error) {
	return staking.abi.Pack("setParameters", p)
}

// PackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasury(address account) returns()
func (staking *Staking) PackSetTreasury(account common.Address) []byte {
	enc, err := staking.abi.Pack("setTreasury", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTreasury(address account) returns()
func (staking *Staking) TryPackSetTreasury(account common.Address) ([]byte, error) {
	return staking.abi.Pack("setTreasury", account)
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

// PackSettleMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c48744.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleMany(uint256[] ids, uint256 most) returns(uint256 settled)
func (staking *Staking) PackSettleMany(ids []*big.Int, most *big.Int) []byte {
	enc, err := staking.abi.Pack("settleMany", ids, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c48744.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleMany(uint256[] ids, uint256 most) returns(uint256 settled)
func (staking *Staking) TryPackSettleMany(ids []*big.Int, most *big.Int) ([]byte, error) {
	return staking.abi.Pack("settleMany", ids, most)
}

// UnpackSettleMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33c48744.
//
// Solidity: function settleMany(uint256[] ids, uint256 most) returns(uint256 settled)
func (staking *Staking) UnpackSettleMany(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("settleMany", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSharesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3076d88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesAt(uint256 id, address delegator, uint256 epoch) view returns(uint256)
func (staking *Staking) PackSharesAt(id *big.Int, delegator common.Address, epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("sharesAt", id, delegator, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3076d88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesAt(uint256 id, address delegator, uint256 epoch) view returns(uint256)
func (staking *Staking) TryPackSharesAt(id *big.Int, delegator common.Address, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("sharesAt", id, delegator, epoch)
}

// UnpackSharesAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3076d88.
//
// Solidity: function sharesAt(uint256 id, address delegator, uint256 epoch) view returns(uint256)
func (staking *Staking) UnpackSharesAt(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("sharesAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackSlashCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30040b87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashCount(uint256 id) view returns(uint256)
func (staking *Staking) PackSlashCount(id *big.Int) []byte {
	enc, err := staking.abi.Pack("slashCount", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30040b87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashCount(uint256 id) view returns(uint256)
func (staking *Staking) TryPackSlashCount(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("slashCount", id)
}

// UnpackSlashCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30040b87.
//
// Solidity: function slashCount(uint256 id) view returns(uint256)
func (staking *Staking) UnpackSlashCount(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("slashCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0b60e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashOf(uint256 id, uint256 number) view returns((uint32,uint32,uint8,address,uint256,uint256,uint256,uint256))
func (staking *Staking) PackSlashOf(id *big.Int, number *big.Int) []byte {
	enc, err := staking.abi.Pack("slashOf", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0b60e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashOf(uint256 id, uint256 number) view returns((uint32,uint32,uint8,address,uint256,uint256,uint256,uint256))
func (staking *Staking) TryPackSlashOf(id *big.Int, number *big.Int) ([]byte, error) {
	return staking.abi.Pack("slashOf", id, number)
}

// UnpackSlashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a0b60e7.
//
// Solidity: function slashOf(uint256 id, uint256 number) view returns((uint32,uint32,uint8,address,uint256,uint256,uint256,uint256))
func (staking *Staking) UnpackSlashOf(data []byte) (IStakingHeldSlash, error) {
	out, err := staking.abi.Unpack("slashOf", data)
	if err != nil {
		return *new(IStakingHeldSlash), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingHeldSlash)).(*IStakingHeldSlash)
	return out0, nil
}

// PackStakeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x017b5134.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeAt(uint256 id, uint256 epoch) view returns(uint256 bond, uint256 poolTokens, uint256 poolShares)
func (staking *Staking) PackStakeAt(id *big.Int, epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("stakeAt", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x017b5134.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeAt(uint256 id, uint256 epoch) view returns(uint256 bond, uint256 poolTokens, uint256 poolShares)
func (staking *Staking) TryPackStakeAt(id *big.Int, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("stakeAt", id, epoch)
}

// StakeAtOutput serves as a container for the return parameters of contract
// method StakeAt.
type StakeAtOutput struct {
	Bond       *big.Int
	PoolTokens *big.Int
	PoolShares *big.Int
}

// UnpackStakeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x017b5134.
//
// Solidity: function stakeAt(uint256 id, uint256 epoch) view returns(uint256 bond, uint256 poolTokens, uint256 poolShares)
func (staking *Staking) UnpackStakeAt(data []byte) (StakeAtOutput, error) {
	out, err := staking.abi.Unpack("stakeAt", data)
	outstruct := new(StakeAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bond = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.PoolTokens = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.PoolShares = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd59aca63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(uint256 id, address account, uint256 epoch) view returns(uint256 amount)
func (staking *Staking) PackStakeOf(id *big.Int, account common.Address, epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("stakeOf", id, account, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd59aca63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(uint256 id, address account, uint256 epoch) view returns(uint256 amount)
func (staking *Staking) TryPackStakeOf(id *big.Int, account common.Address, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("stakeOf", id, account, epoch)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd59aca63.
//
// Solidity: function stakeOf(uint256 id, address account, uint256 epoch) view returns(uint256 amount)
func (staking *Staking) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTakeBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4783424d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeBack(uint256 id, uint256 number) returns(uint256 amount)
func (staking *Staking) PackTakeBack(id *big.Int, number *big.Int) []byte {
	enc, err := staking.abi.Pack("takeBack", id, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4783424d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeBack(uint256 id, uint256 number) returns(uint256 amount)
func (staking *Staking) TryPackTakeBack(id *big.Int, number *big.Int) ([]byte, error) {
	return staking.abi.Pack("takeBack", id, number)
}

// UnpackTakeBack is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4783424d.
//
// Solidity: function takeBack(uint256 id, uint256 number) returns(uint256 amount)
func (staking *Staking) UnpackTakeBack(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("takeBack", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTakeBackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d0c1d48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeBackRequest(uint256 id, uint256 number, uint256 request) returns(uint256 amount)
func (staking *Staking) PackTakeBackRequest(id *big.Int, number *big.Int, request *big.Int) []byte {
	enc, err := staking.abi.Pack("takeBackRequest", id, number, request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeBackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d0c1d48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeBackRequest(uint256 id, uint256 number, uint256 request) returns(uint256 amount)
func (staking *Staking) TryPackTakeBackRequest(id *big.Int, number *big.Int, request *big.Int) ([]byte, error) {
	return staking.abi.Pack("takeBackRequest", id, number, request)
}

// UnpackTakeBackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d0c1d48.
//
// Solidity: function takeBackRequest(uint256 id, uint256 number, uint256 request) returns(uint256 amount)
func (staking *Staking) UnpackTakeBackRequest(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("takeBackRequest", data)
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
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool,uint8) terms)
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
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool,uint8) terms)
func (staking *Staking) TryPackTermsAt(id *big.Int, epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("termsAt", id, epoch)
}

// UnpackTermsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf52c4ddd.
//
// Solidity: function termsAt(uint256 id, uint256 epoch) view returns((address,uint16,uint32,uint32,uint8,bool,uint8) terms)
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
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool,uint8))
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
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool,uint8))
func (staking *Staking) TryPackTermsOf(id *big.Int) ([]byte, error) {
	return staking.abi.Pack("termsOf", id)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbadc2dff.
//
// Solidity: function termsOf(uint256 id) view returns((address,uint16,uint32,uint32,uint8,bool,uint8))
func (staking *Staking) UnpackTermsOf(data []byte) (IStakingTerms, error) {
	out, err := staking.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(IStakingTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakingTerms)).(*IStakingTerms)
	return out0, nil
}

// PackTreasuryAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53b7c850.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasuryAt(uint256 epoch) view returns(address)
func (staking *Staking) PackTreasuryAt(epoch *big.Int) []byte {
	enc, err := staking.abi.Pack("treasuryAt", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasuryAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53b7c850.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasuryAt(uint256 epoch) view returns(address)
func (staking *Staking) TryPackTreasuryAt(epoch *big.Int) ([]byte, error) {
	return staking.abi.Pack("treasuryAt", epoch)
}

// UnpackTreasuryAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53b7c850.
//
// Solidity: function treasuryAt(uint256 epoch) view returns(address)
func (staking *Staking) UnpackTreasuryAt(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("treasuryAt", data)
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

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (staking *Staking) PackUnpause() []byte {
	enc, err := staking.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (staking *Staking) TryPackUnpause() ([]byte, error) {
	return staking.abi.Pack("unpause")
}

// PackUnreleasedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde245fb3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unreleasedOf(uint256 id, address account) view returns(uint256)
func (staking *Staking) PackUnreleasedOf(id *big.Int, account common.Address) []byte {
	enc, err := staking.abi.Pack("unreleasedOf", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnreleasedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde245fb3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unreleasedOf(uint256 id, address account) view returns(uint256)
func (staking *Staking) TryPackUnreleasedOf(id *big.Int, account common.Address) ([]byte, error) {
	return staking.abi.Pack("unreleasedOf", id, account)
}

// UnpackUnreleasedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde245fb3.
//
// Solidity: function unreleasedOf(uint256 id, address account) view returns(uint256)
func (staking *Staking) UnpackUnreleasedOf(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("unreleasedOf", data)
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
	Id                *big.Int
	StartEpoch        *big.Int
	EndEpoch          *big.Int
	CollateralPerUnit *big.Int
	Raw               *types.Log // Blockchain specific contextual infos
}

const StakingActivatedEventName = "Activated"

// ContractEventName returns the user-defined event name.
func (StakingActivated) ContractEventName() string {
	return StakingActivatedEventName
}

// UnpackActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Activated(uint256 indexed id, uint256 startEpoch, uint256 endEpoch, uint256 collateralPerUnit)
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

// StakingAuthorityUpdated represents a AuthorityUpdated event raised by the Staking contract.
type StakingAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (StakingAuthorityUpdated) ContractEventName() string {
	return StakingAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (staking *Staking) UnpackAuthorityUpdatedEvent(log *types.Log) (*StakingAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingAuthorityUpdated)
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
	Id            *big.Int
	Provider      common.Address
	Units         *big.Int
	SpeedClass    *big.Int
	MaxLeased     *big.Int
	Duration      *big.Int
	CommissionBps *big.Int
	LastEpoch     *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakingCommitmentCreatedEventName = "CommitmentCreated"

// ContractEventName returns the user-defined event name.
func (StakingCommitmentCreated) ContractEventName() string {
	return StakingCommitmentCreatedEventName
}

// UnpackCommitmentCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitmentCreated(uint256 indexed id, address indexed provider, uint256 units, uint256 speedClass, uint256 maxLeased, uint256 duration, uint256 commissionBps, uint256 lastEpoch)
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
	Config     IStakingConfig
	Parameters IStakingParameters
	Treasury   common.Address
	Authority  common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingConfiguredEventName = "Configured"

// ContractEventName returns the user-defined event name.
func (StakingConfigured) ContractEventName() string {
	return StakingConfiguredEventName
}

// UnpackConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Configured((address,address,uint16) config, (uint128,uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8) parameters, address treasury, address authority)
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

// StakingOpeningPaid represents a OpeningPaid event raised by the Staking contract.
type StakingOpeningPaid struct {
	Challenge *big.Int
	Opener    common.Address
	Fee       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingOpeningPaidEventName = "OpeningPaid"

// ContractEventName returns the user-defined event name.
func (StakingOpeningPaid) ContractEventName() string {
	return StakingOpeningPaidEventName
}

// UnpackOpeningPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OpeningPaid(uint256 indexed challenge, address indexed opener, uint256 fee)
func (staking *Staking) UnpackOpeningPaidEvent(log *types.Log) (*StakingOpeningPaid, error) {
	event := "OpeningPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingOpeningPaid)
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

// StakingParametersSet represents a ParametersSet event raised by the Staking contract.
type StakingParametersSet struct {
	FromEpoch  *big.Int
	Parameters IStakingParameters
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingParametersSetEventName = "ParametersSet"

// ContractEventName returns the user-defined event name.
func (StakingParametersSet) ContractEventName() string {
	return StakingParametersSetEventName
}

// UnpackParametersSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersSet(uint256 indexed fromEpoch, (uint128,uint128,uint128,uint128,uint128,uint16,uint16,uint16,uint16,uint16,uint16,uint8,uint8,uint8,uint8,uint8,uint8) parameters)
func (staking *Staking) UnpackParametersSetEvent(log *types.Log) (*StakingParametersSet, error) {
	event := "ParametersSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingParametersSet)
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

// StakingPaused represents a Paused event raised by the Staking contract.
type StakingPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (StakingPaused) ContractEventName() string {
	return StakingPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (staking *Staking) UnpackPausedEvent(log *types.Log) (*StakingPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingPaused)
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

// StakingRateFixed represents a RateFixed event raised by the Staking contract.
type StakingRateFixed struct {
	Epoch     *big.Int
	PerWeight *big.Int
	Weight    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingRateFixedEventName = "RateFixed"

// ContractEventName returns the user-defined event name.
func (StakingRateFixed) ContractEventName() string {
	return StakingRateFixedEventName
}

// UnpackRateFixedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RateFixed(uint256 indexed epoch, uint256 perWeight, uint256 weight)
func (staking *Staking) UnpackRateFixedEvent(log *types.Log) (*StakingRateFixed, error) {
	event := "RateFixed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRateFixed)
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

// StakingRequestTakenBack represents a RequestTakenBack event raised by the Staking contract.
type StakingRequestTakenBack struct {
	Id      *big.Int
	Number  *big.Int
	Account common.Address
	Request *big.Int
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingRequestTakenBackEventName = "RequestTakenBack"

// ContractEventName returns the user-defined event name.
func (StakingRequestTakenBack) ContractEventName() string {
	return StakingRequestTakenBackEventName
}

// UnpackRequestTakenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequestTakenBack(uint256 indexed id, uint256 indexed number, address indexed account, uint256 request, uint256 amount)
func (staking *Staking) UnpackRequestTakenBackEvent(log *types.Log) (*StakingRequestTakenBack, error) {
	event := "RequestTakenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingRequestTakenBack)
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

// StakingReserveMoved represents a ReserveMoved event raised by the Staking contract.
type StakingReserveMoved struct {
	Successor common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingReserveMovedEventName = "ReserveMoved"

// ContractEventName returns the user-defined event name.
func (StakingReserveMoved) ContractEventName() string {
	return StakingReserveMovedEventName
}

// UnpackReserveMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveMoved(address indexed successor, uint256 amount)
func (staking *Staking) UnpackReserveMovedEvent(log *types.Log) (*StakingReserveMoved, error) {
	event := "ReserveMoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingReserveMoved)
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

// StakingSlashFinished represents a SlashFinished event raised by the Staking contract.
type StakingSlashFinished struct {
	Id         *big.Int
	Number     *big.Int
	Settler    common.Address
	Bounty     *big.Int
	Burned     *big.Int
	ToTreasury *big.Int
	Returned   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingSlashFinishedEventName = "SlashFinished"

// ContractEventName returns the user-defined event name.
func (StakingSlashFinished) ContractEventName() string {
	return StakingSlashFinishedEventName
}

// UnpackSlashFinishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashFinished(uint256 indexed id, uint256 indexed number, address indexed settler, uint256 bounty, uint256 burned, uint256 toTreasury, uint256 returned)
func (staking *Staking) UnpackSlashFinishedEvent(log *types.Log) (*StakingSlashFinished, error) {
	event := "SlashFinished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashFinished)
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

// StakingSlashGivenBack represents a SlashGivenBack event raised by the Staking contract.
type StakingSlashGivenBack struct {
	Id     *big.Int
	Number *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakingSlashGivenBackEventName = "SlashGivenBack"

// ContractEventName returns the user-defined event name.
func (StakingSlashGivenBack) ContractEventName() string {
	return StakingSlashGivenBackEventName
}

// UnpackSlashGivenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashGivenBack(uint256 indexed id, uint256 indexed number, uint256 amount)
func (staking *Staking) UnpackSlashGivenBackEvent(log *types.Log) (*StakingSlashGivenBack, error) {
	event := "SlashGivenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashGivenBack)
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

// StakingSlashTakenBack represents a SlashTakenBack event raised by the Staking contract.
type StakingSlashTakenBack struct {
	Id      *big.Int
	Number  *big.Int
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingSlashTakenBackEventName = "SlashTakenBack"

// ContractEventName returns the user-defined event name.
func (StakingSlashTakenBack) ContractEventName() string {
	return StakingSlashTakenBackEventName
}

// UnpackSlashTakenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashTakenBack(uint256 indexed id, uint256 indexed number, address indexed account, uint256 amount)
func (staking *Staking) UnpackSlashTakenBackEvent(log *types.Log) (*StakingSlashTakenBack, error) {
	event := "SlashTakenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashTakenBack)
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
	Number         *big.Int
	ForDowntime    *big.Int
	ForFalseClaims *big.Int
	FromBond       *big.Int
	FromPool       *big.Int
	FromThawing    *big.Int
	Forfeited      *big.Int
	DueEpoch       *big.Int
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
// Solidity: event Slashed(uint256 indexed id, uint256 indexed epoch, uint256 indexed number, uint256 forDowntime, uint256 forFalseClaims, uint256 fromBond, uint256 fromPool, uint256 fromThawing, uint256 forfeited, uint256 dueEpoch)
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

// StakingTreasurySet represents a TreasurySet event raised by the Staking contract.
type StakingTreasurySet struct {
	FromEpoch *big.Int
	Treasury  common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingTreasurySetEventName = "TreasurySet"

// ContractEventName returns the user-defined event name.
func (StakingTreasurySet) ContractEventName() string {
	return StakingTreasurySetEventName
}

// UnpackTreasurySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasurySet(uint256 indexed fromEpoch, address treasury)
func (staking *Staking) UnpackTreasurySetEvent(log *types.Log) (*StakingTreasurySet, error) {
	event := "TreasurySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingTreasurySet)
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

// StakingUnpaused represents a Unpaused event raised by the Staking contract.
type StakingUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakingUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (StakingUnpaused) ContractEventName() string {
	return StakingUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (staking *Staking) UnpackUnpausedEvent(log *types.Log) (*StakingUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingUnpaused)
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
	if bytes.Equal(raw[:4], staking.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return staking.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return staking.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return staking.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return staking.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadySettled"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadySettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return staking.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return staking.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return staking.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EpochNotFinal"].ID.Bytes()[:4]) {
		return staking.UnpackEpochNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EpochOutOfRange"].ID.Bytes()[:4]) {
		return staking.UnpackEpochOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["EpochsPending"].ID.Bytes()[:4]) {
		return staking.UnpackEpochsPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return staking.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return staking.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InexactTransfer"].ID.Bytes()[:4]) {
		return staking.UnpackInexactTransferError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidMaxLeased"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidMaxLeasedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["InvalidSpeedClass"].ID.Bytes()[:4]) {
		return staking.UnpackInvalidSpeedClassError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["NoSuchSlash"].ID.Bytes()[:4]) {
		return staking.UnpackNoSuchSlashError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return staking.UnpackOutOfBoundsError(raw[4:])
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
	if bytes.Equal(raw[:4], staking.abi.Errors["SlashNotGivenBack"].ID.Bytes()[:4]) {
		return staking.UnpackSlashNotGivenBackError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SlashNotHeld"].ID.Bytes()[:4]) {
		return staking.UnpackSlashNotHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillHeld"].ID.Bytes()[:4]) {
		return staking.UnpackStillHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillThawing"].ID.Bytes()[:4]) {
		return staking.UnpackStillThawingError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["TooMuchStake"].ID.Bytes()[:4]) {
		return staking.UnpackTooMuchStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return staking.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Staking contract.
type StakingAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func StakingAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (staking *Staking) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*StakingAccessManagedInvalidAuthority, error) {
	out := new(StakingAccessManagedInvalidAuthority)
	if err := staking.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Staking contract.
type StakingAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func StakingAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (staking *Staking) UnpackAccessManagedRequiredDelayError(raw []byte) (*StakingAccessManagedRequiredDelay, error) {
	out := new(StakingAccessManagedRequiredDelay)
	if err := staking.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Staking contract.
type StakingAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func StakingAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (staking *Staking) UnpackAccessManagedUnauthorizedError(raw []byte) (*StakingAccessManagedUnauthorized, error) {
	out := new(StakingAccessManagedUnauthorized)
	if err := staking.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingAddressEmptyCode represents a AddressEmptyCode error raised by the Staking contract.
type StakingAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func StakingAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (staking *Staking) UnpackAddressEmptyCodeError(raw []byte) (*StakingAddressEmptyCode, error) {
	out := new(StakingAddressEmptyCode)
	if err := staking.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// StakingEnforcedPause represents a EnforcedPause error raised by the Staking contract.
type StakingEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func StakingEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (staking *Staking) UnpackEnforcedPauseError(raw []byte) (*StakingEnforcedPause, error) {
	out := new(StakingEnforcedPause)
	if err := staking.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
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

// StakingEpochsPending represents a EpochsPending error raised by the Staking contract.
type StakingEpochsPending struct {
	Id      *big.Int
	Pending *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochsPending(uint256 id, uint256 pending)
func StakingEpochsPendingErrorID() common.Hash {
	return common.HexToHash("0x777aabd07ac1769df0f3621a6e364ae38dbf84598125866e073856a43393d1b1")
}

// UnpackEpochsPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochsPending(uint256 id, uint256 pending)
func (staking *Staking) UnpackEpochsPendingError(raw []byte) (*StakingEpochsPending, error) {
	out := new(StakingEpochsPending)
	if err := staking.abi.UnpackIntoInterface(out, "EpochsPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingExpectedPause represents a ExpectedPause error raised by the Staking contract.
type StakingExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func StakingExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (staking *Staking) UnpackExpectedPauseError(raw []byte) (*StakingExpectedPause, error) {
	out := new(StakingExpectedPause)
	if err := staking.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingFailedCall represents a FailedCall error raised by the Staking contract.
type StakingFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func StakingFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (staking *Staking) UnpackFailedCallError(raw []byte) (*StakingFailedCall, error) {
	out := new(StakingFailedCall)
	if err := staking.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInexactTransfer represents a InexactTransfer error raised by the Staking contract.
type StakingInexactTransfer struct {
	Expected *big.Int
	Balance  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InexactTransfer(uint256 expected, uint256 balance)
func StakingInexactTransferErrorID() common.Hash {
	return common.HexToHash("0x9366facfd0eab5c275551d2aacfe42d873d5c14d816655672626dcc3776c8c59")
}

// UnpackInexactTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InexactTransfer(uint256 expected, uint256 balance)
func (staking *Staking) UnpackInexactTransferError(raw []byte) (*StakingInexactTransfer, error) {
	out := new(StakingInexactTransfer)
	if err := staking.abi.UnpackIntoInterface(out, "InexactTransfer", raw); err != nil {
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

// StakingInvalidMaxLeased represents a InvalidMaxLeased error raised by the Staking contract.
type StakingInvalidMaxLeased struct {
	MaxLeased *big.Int
	Max       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMaxLeased(uint256 maxLeased, uint256 max)
func StakingInvalidMaxLeasedErrorID() common.Hash {
	return common.HexToHash("0xb8b62bfd3ba7fb44e89f531b9e33a45c2fca99c7f094646acbfbf1e1221365d0")
}

// UnpackInvalidMaxLeasedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMaxLeased(uint256 maxLeased, uint256 max)
func (staking *Staking) UnpackInvalidMaxLeasedError(raw []byte) (*StakingInvalidMaxLeased, error) {
	out := new(StakingInvalidMaxLeased)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidMaxLeased", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingInvalidSpeedClass represents a InvalidSpeedClass error raised by the Staking contract.
type StakingInvalidSpeedClass struct {
	SpeedClass *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSpeedClass(uint256 speedClass)
func StakingInvalidSpeedClassErrorID() common.Hash {
	return common.HexToHash("0x30562d99c0260b1d4ad650eda812319680e926286b8a4281750d18d05af0adf7")
}

// UnpackInvalidSpeedClassError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSpeedClass(uint256 speedClass)
func (staking *Staking) UnpackInvalidSpeedClassError(raw []byte) (*StakingInvalidSpeedClass, error) {
	out := new(StakingInvalidSpeedClass)
	if err := staking.abi.UnpackIntoInterface(out, "InvalidSpeedClass", raw); err != nil {
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

// StakingNoSuchSlash represents a NoSuchSlash error raised by the Staking contract.
type StakingNoSuchSlash struct {
	Id     *big.Int
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchSlash(uint256 id, uint256 number)
func StakingNoSuchSlashErrorID() common.Hash {
	return common.HexToHash("0x4add4fe7fbcd836ccfbce45c2b82a6ff640083f163bb2e5c90f078735bffe4df")
}

// UnpackNoSuchSlashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchSlash(uint256 id, uint256 number)
func (staking *Staking) UnpackNoSuchSlashError(raw []byte) (*StakingNoSuchSlash, error) {
	out := new(StakingNoSuchSlash)
	if err := staking.abi.UnpackIntoInterface(out, "NoSuchSlash", raw); err != nil {
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
	Wanted    *big.Int
	Removable *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughUnits(uint256 wanted, uint256 removable)
func StakingNotEnoughUnitsErrorID() common.Hash {
	return common.HexToHash("0x5b9fb5a91e790497c7c17fdc9ca33314fc804056ca0e02de1335c95a3b0e555f")
}

// UnpackNotEnoughUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughUnits(uint256 wanted, uint256 removable)
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

// StakingOutOfBounds represents a OutOfBounds error raised by the Staking contract.
type StakingOutOfBounds struct {
	Parameter string
	Value     *big.Int
	Min       *big.Int
	Max       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(string parameter, uint256 value, uint256 min, uint256 max)
func StakingOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x808861f9972ab4bd8eee7fb87e308a15b457572badc46af5f71c5137a3d31462")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(string parameter, uint256 value, uint256 min, uint256 max)
func (staking *Staking) UnpackOutOfBoundsError(raw []byte) (*StakingOutOfBounds, error) {
	out := new(StakingOutOfBounds)
	if err := staking.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
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

// StakingSlashNotGivenBack represents a SlashNotGivenBack error raised by the Staking contract.
type StakingSlashNotGivenBack struct {
	Id     *big.Int
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlashNotGivenBack(uint256 id, uint256 number)
func StakingSlashNotGivenBackErrorID() common.Hash {
	return common.HexToHash("0xbd264bed9d99d33b7bd0efbcf4963342d83e6e09a4818f318ca10f9f7f2269ed")
}

// UnpackSlashNotGivenBackError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlashNotGivenBack(uint256 id, uint256 number)
func (staking *Staking) UnpackSlashNotGivenBackError(raw []byte) (*StakingSlashNotGivenBack, error) {
	out := new(StakingSlashNotGivenBack)
	if err := staking.abi.UnpackIntoInterface(out, "SlashNotGivenBack", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSlashNotHeld represents a SlashNotHeld error raised by the Staking contract.
type StakingSlashNotHeld struct {
	Id     *big.Int
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlashNotHeld(uint256 id, uint256 number)
func StakingSlashNotHeldErrorID() common.Hash {
	return common.HexToHash("0xa047a8379a53b59a7dfd9ffa04d334c14256b2257d9c6e780bfd737b89f328dd")
}

// UnpackSlashNotHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlashNotHeld(uint256 id, uint256 number)
func (staking *Staking) UnpackSlashNotHeldError(raw []byte) (*StakingSlashNotHeld, error) {
	out := new(StakingSlashNotHeld)
	if err := staking.abi.UnpackIntoInterface(out, "SlashNotHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStillHeld represents a StillHeld error raised by the Staking contract.
type StakingStillHeld struct {
	DueEpoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillHeld(uint256 dueEpoch)
func StakingStillHeldErrorID() common.Hash {
	return common.HexToHash("0xa8afea9dd3dca8733b6e5b2b11c584d7cff177a13018870f3c051de49385ecfb")
}

// UnpackStillHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillHeld(uint256 dueEpoch)
func (staking *Staking) UnpackStillHeldError(raw []byte) (*StakingStillHeld, error) {
	out := new(StakingStillHeld)
	if err := staking.abi.UnpackIntoInterface(out, "StillHeld", raw); err != nil {
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

// StakingTooMuchStake represents a TooMuchStake error raised by the Staking contract.
type StakingTooMuchStake struct {
	Stake *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuchStake(uint256 stake, uint256 most)
func StakingTooMuchStakeErrorID() common.Hash {
	return common.HexToHash("0xb63406a1b7845105207a608468f95ed3497a48c3b4a8ace3497d803ebb413f98")
}

// UnpackTooMuchStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuchStake(uint256 stake, uint256 most)
func (staking *Staking) UnpackTooMuchStakeError(raw []byte) (*StakingTooMuchStake, error) {
	out := new(StakingTooMuchStake)
	if err := staking.abi.UnpackIntoInterface(out, "TooMuchStake", raw); err != nil {
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
