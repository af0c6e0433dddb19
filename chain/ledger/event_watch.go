package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// WatchConfig is the rules of a watch, which never change. Amounts are wei of FLT.
type WatchConfig struct {
	Token, Staking, Beacon       common.Address
	DaySeconds                   uint64
	LeastWatchers                int
	Stake, DemandDeposit, DayPay *big.Int
}

// ServiceLevel is the service level of a commitment's hosts.
type ServiceLevel struct {
	TargetBps uint64 // of a day's slots
	Factor    uint64 // k
	CapBps    uint64 // of a day's price
	MaxMasked int    // slots of a day
}

// WatchWord is what a member of a committee says of a commitment's host on a day.
type WatchWord struct {
	Watcher  common.Address
	Seen, Up DayMask
	SSHRoot  common.Hash
	Salt     common.Hash
	Proof    []common.Hash // that the member's root of the day has it
}

// Events of the watch. Amounts are wei of FLT.
type (
	// WatchConfigured is the watch's first event.
	WatchConfigured struct {
		At
		Config WatchConfig
	}
	// ServiceLevelSet sets a commitment's service level for good.
	ServiceLevelSet struct {
		At
		ID    uint64
		Level ServiceLevel
	}
	// MaintenanceAnnounced names the slots of a day that do not count.
	MaintenanceAnnounced struct {
		At
		ID, Day uint64
		Mask    DayMask
	}
	// WatcherRegistered puts a watcher into the list, from a day on.
	WatcherRegistered struct {
		At
		Watcher        common.Address
		Place, FromDay uint64
		URL            string // any bytes
	}
	// WatcherMoved says where a watcher serves its words.
	WatcherMoved struct {
		At
		Watcher common.Address
		URL     string
	}
	// WatcherResigned takes a watcher off the list, from a day on.
	WatcherResigned struct {
		At
		Watcher         common.Address
		Place           uint64
		Moved           common.Address // who takes the place
		FromDay, FreeAt uint64
	}
	// StakeWithdrawn pays out a watcher's stake.
	StakeWithdrawn struct {
		At
		Watcher common.Address
		Amount  *big.Int
	}
	// SeedNamed names the block whose value seeds a day.
	SeedNamed struct {
		At
		Day, Number uint64
	}
	// SeedStored says what the seed of a day is.
	SeedStored struct {
		At
		Day  uint64
		Seed common.Hash
	}
	// DayReported posts the root over a watcher's words of a day.
	DayReported struct {
		At
		Watcher common.Address
		Day     uint64
		Root    common.Hash
	}
	// WordDemanded asks for a word on chain.
	WordDemanded struct {
		At
		Watcher common.Address
		Day, ID uint64
		By      common.Address
	}
	// WordShown shows a word on chain.
	WordShown struct {
		At
		Day, ID uint64
		Word    WatchWord
		By      common.Address
		Deposit *big.Int
	}
	// WordWithheld punishes that a word was not shown.
	WordWithheld struct {
		At
		Watcher            common.Address
		Day, ID            uint64
		Amount, ToDemander *big.Int
	}
	// DayJudged says in which slots of a day a commitment's host was down.
	DayJudged struct {
		At
		ID, Day   uint64
		Down      DayMask
		Reduction uint64   // of the day's price, in parts of 10,000
		Total     *big.Int // of all days up to this one
	}
	// WatcherStruck says that a watcher's word differed from that of most.
	WatcherStruck struct {
		At
		Watcher common.Address
		Day, ID uint64
		Slots   int
		Strikes int
	}
	// WatcherSlashed burns a part of a watcher's stake.
	WatcherSlashed struct {
		At
		Watcher common.Address
		Amount  *big.Int
	}
	// PayFixed says what each of those gets who reported a day.
	PayFixed struct {
		At
		Day       uint64
		Reporters uint64
		Each      *big.Int
	}
	// PayClaimed pays a watcher for a day.
	PayClaimed struct {
		At
		Watcher common.Address
		Day     uint64
		Amount  *big.Int
	}
	// WatchFunded adds to the reserve that watchers are paid from.
	WatchFunded struct {
		At
		From   common.Address
		Amount *big.Int
	}
)
