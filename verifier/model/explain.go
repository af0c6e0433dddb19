package model

import (
	"errors"
	"reflect"

	"github.com/muster-network/muster/chain/ledger"
)

// why says how a field of an event is computed, by the rules of docs/contracts.md.
var why = map[string]string{
	"UnitsLeased.fromBlock":       "the first block of a slot, from the second block after on",
	"SealBegun.period":            "the seal period of the block's epoch",
	"SealBegun.seedBlock":         "the second block after",
	"SealDrawn.period":            "the seal period of the block's epoch",
	"SealDrawn.seed":              "the beacon's value of the second block after the one in which the seal was begun",
	"SealDrawn.ctx":               "keccak256 of chain id, contract, commitment, period and seed, mod r",
	"Sealed.period":               "the seal period of the block's epoch",
	"Sealed.fromBlock":            "the second block after",
	"Sealed.units":                "the units that the commitment has in the period",
	"ChallengeOpened.epoch":       "the epoch of the challenge's block",
	"ChallengeOpened.beacon":      "keccak256 of chain id, contract, slot and the beacon's value of the challenge's block, mod r",
	"ChallengesStopped.fromBlock": "the first block whose windows are not over",
	"ChallengesStopped.toBlock":   "the block and three epochs",
	"ChallengesResumed.lastBlock": "the block",
	"AuditDrawn.value":            "the beacon's value of the second block after the response window",
	"AuditProven.claimed":         "the units that the response claims",
	"ParametersSet.fromEpoch":     "the epoch after the block's",
	"TreasurySet.fromEpoch":       "the epoch after the block's",
	"CommitmentCreated.id":        "commitments are numbered from 1",
	"CommitmentCreated.provider":  "who paid the bond",
	"CommitmentCreated.lastEpoch": "64 epochs after the block's",
	"Activated.collateralPerUnit": "collateralPerUnit of the block's epoch, times the speed class / 10, rounded up",
	"RateFixed.epoch":             "the epoch that is settled",
	"RateFixed.perWeight":         "min(rewardCap / 10, min(rewardPool, reserve - promised) / weight), by the rules of the epoch",
	"RateFixed.weight":            "all proven unit-challenges of the epoch, each times its speed class",
	"Slashed.number":              "a commitment's slashes are numbered from 0",
	"Slashed.forfeited":           "after a false claim, all rewards that were not released, and what the epoch would have earned",
	"Slashed.dueEpoch":            "the block's epoch + holdEpochs of the settled epoch",
	"SlashFinished.settler":       "who settled the epoch of the slash",
	"SlashFinished.bounty":        "bountyBps of what the bond lost",
	"SlashFinished.burned":        "burnBps of the slash less the bounty",
	"SlashFinished.toTreasury":    "the slash less bounty and burned",
	"SlashFinished.returned":      "the rewards that the slash forfeited",
	"SlashGivenBack.amount":       "all that the slash took, rewards included",
	"SlashTakenBack.account":      "who was paid",
	"SlashTakenBack.amount":       "the account's part of what the pool lost and of the forfeited rewards, by its shares then; the provider's parts on top",
	"RequestTakenBack.account":    "who was paid",
	"RequestTakenBack.amount":     "(what the thawing stake lost)·(the request's shares) / (all thawing shares then)",
	"OpeningPaid.opener":          "who opened the challenge",
	"OpeningPaid.fee":             "openingFee of the challenge's epoch, or what the reserve has and nobody has earned",
	"ReserveMoved.successor":      "who was paid",
	"ReserveMoved.amount":         "reserve - promised",
	"UnitsRemoved.fromEpoch":      "the first epoch of the next seal period",
	"BondAdded.amount":            "what the provider's transfer moved",
	"Delegated.delegator":         "who paid the stake",
	"Delegated.amount":            "what the delegator's transfer moved",
	"Delegated.shares":            "amount·(pool shares + 1) / (pool tokens + 1), before it",
	"Activated.startEpoch":        "the epoch after the block's",
	"Activated.endEpoch":          "the block's epoch + duration",
	"Undelegated.request":         "a delegator's requests are numbered from 0",
	"Undelegated.amount":          "shares·(pool tokens + 1) / (pool shares + 1), before it, and not more than the pool",
	"Undelegated.thawingShares":   "amount·(thawing shares + 1) / (thawing tokens + 1), before it",
	"Undelegated.releaseEpoch":    "the block's epoch + its thawingEpochs; the next epoch when open or closed",
	"Withdrawn.delegator":         "who was paid",
	"Withdrawn.amount":            "the request's shares·(thawing tokens + 1) / (thawing shares + 1), before it",
	"RewardsFunded.from":          "who paid",
	"RewardsFunded.amount":        "what the transfer moved",
	"RewardsClaimed.account":      "who was paid",
	"RewardsClaimed.amount":       "the account's shares in each released epoch that it has not claimed, times what a share of the epoch earned; the provider's parts on top",
	"Settled.epoch":               "epochs are settled in order",
	"Settled.opportunities":       "the units that were active, and not leased, in each of the epoch's challenges",
	"Settled.claimed":             "the units claimed in the epoch's responses",
	"Settled.proven":              "the units claimed in the epoch's responses whose audits were proven",
	"Settled.earned":              "proven times the speed class, times the rate that the epoch's first settlement fixed: min(rewardCap / 10, min(rewardPool, reserve - promised) / all proven times their classes)",
	"Settled.reward":              "what was earned less the fee, rounded to what the shares of the epoch can be given; 0 after a false claim, or if the stake of the epoch was too small",
	"Settled.fee":                 "what the bounty is short of settleFee, at most 5 % of what was earned; 0 without a reward",
	"Slashed.forDowntime":         "downtimeBps of a unit's collateral for each one missed beyond the tolerance (toleranceBps, and one whole challenge at least), rounded up",
	"Slashed.forFalseClaims":      "falseClaimBps of a unit's collateral for each one claimed and not proven, rounded up",
	"Slashed.fromBond":            "the bond is slashed first",
	"Slashed.fromPool":            "what the bond does not cover, less the thawing stake's part",
	"Slashed.fromThawing":         "(what the bond does not cover)·thawing / (pool + thawing)",
	"CommitmentFailed.endEpoch":   "min(endEpoch, the block's epoch)",
	"CommitmentFailed.failures":   "the failing ones of the last failureEpochs epochs that were settled",
	"CommitmentClosed.bond":       "the bond less what was slashed",
	"Collected.account":           "who was paid",
	"Collected.amount":            "all bounties, fees, opening fees and treasury parts not collected before",
	"Transfer.amount":             "what the contract's events account for",

	"OfferPosted.offer":         "offers are numbered from 1",
	"OfferPosted.provider":      "the commitment's provider",
	"OfferRepriced.version":     "versions count from 1",
	"OfferDescribed.version":    "versions count from 1",
	"AccountDeposited.from":     "who paid",
	"AccountDeposited.amount":   "what the transfer moved",
	"AccountWithdrawn.to":       "who was paid",
	"CreditGranted.grant":       "grants are numbered from 1",
	"CreditGranted.sponsor":     "who paid",
	"CreditGranted.amount":      "what the transfer moved",
	"GrantOver.time":            "the first second that the credit does not pay, or the grant's last, or when it was taken back",
	"GrantOver.unused":          "the credit less what leases took of it by the second",
	"AccountDry.generation":     "how often it ran dry before",
	"AccountDry.time":           "the first second that the account's funds do not pay, all leases that run together",
	"LeaseOrdered.lease":        "leases are numbered from 1",
	"LeaseOrdered.rate":         "the offer's rate, times the units",
	"LeaseOrdered.sponsored":    "the grant's share of the rate, or what of its credit is enough for minTerm",
	"LeaseOrdered.grant":        "the account's live grant",
	"NoticeGiven.endable":       "the block's time and the lease's notice",
	"LeaseEnded.endedAt":        "the block's time",
	"LeaseEnded.owedUntil":      "when it ended; or start + minTerm, or half an hour from the start after an early end, if that is later and nothing waives it; after a dry account, when it ran dry or start + minTerm",
	"LeaseEnded.dry":            "whether its account ran dry before it ended",
	"DepositReleased.toAccount": "(rate - sponsored part)·(minTerm - what of it the provider is owed)",
	"DepositReleased.toSponsor": "sponsored part·(minTerm - what of it the provider is owed)",
	"LeaseSettled.until":        "the end of the newest final day, or up to when the provider is owed",
	"LeaseSettled.toProvider":   "rate·seconds, less what the service level takes off",
	"LeaseSettled.toAccount":    "what the service level takes off, less the sponsor's part",
	"LeaseSettled.toSponsor":    "the same of the part of the rate that the grant pays, of days begun under it",
	"MarketCollected.amount":    "all whole units that are owed",

	"WatcherRegistered.watcher": "who paid the stake",
	"WatcherRegistered.place":   "places are given in order",
	"WatcherRegistered.fromDay": "the day after the block's",
	"WatcherResigned.place":     "its place in the list",
	"WatcherResigned.moved":     "the last of the list",
	"WatcherResigned.fromDay":   "the day after the block's",
	"WatcherResigned.freeAt":    "the block's time and 21 days",
	"StakeWithdrawn.amount":     "the stake less what it lost",
	"SeedNamed.day":             "the block's day",
	"SeedNamed.number":          "the second block after",
	"SeedStored.seed":           "keccak256 of the beacon's value of the block that was named, or of the day's first second",
	"WordDemanded.by":           "who paid the deposit",
	"WordShown.by":              "who was paid the deposit",
	"WordShown.deposit":         "demandDeposit if the word was demanded",
	"WordWithheld.amount":       "a hundredth of what is left of the stake; nothing after the day is final",
	"WordWithheld.toDemander":   "half of what the watcher lost, and the deposit",
	"DayJudged.down":            "the slots of earlier judgements stay",
	"DayJudged.reduction":       "min(cap, k·down / all) of the slots that count, if less than the target were up",
	"DayJudged.total":           "the reductions of all days up to this one",
	"WatcherStruck.slots":       "the slots that it saw and of which three words that were shown say the opposite",
	"WatcherStruck.strikes":     "those of the last 30 days, since the last that cost something",
	"WatcherSlashed.amount":     "a twentieth of what is left of the stake",
	"PayFixed.reporters":        "those who reported the day",
	"PayFixed.each":             "min(dayPay, reserve) / reporters",
	"PayClaimed.watcher":        "who was paid",
	"PayClaimed.amount":         "what each reporter of the day gets",
	"WatchFunded.from":          "who paid",
	"WatchFunded.amount":        "what the transfer moved",
}

func explanation(e ledger.Event, field string) string {
	for _, event := range []string{reflect.TypeOf(e).Name(), EventName(e)} {
		if text, ok := why[event+"."+field]; ok {
			return text
		}
	}
	return "the other events of its transaction say otherwise"
}

// blamed is which field of an event a refusal is about.
var blamed = []struct {
	refusal error
	field   string
}{
	{ledger.ErrNoSuchCommitment, "id"},
	{ledger.ErrNotProvider, "id"},
	{ledger.ErrNotAChallenge, "challenge"},
	{ledger.ErrBlockNotThereYet, "challenge"},
	{ledger.ErrBlockNotThereYet, "seed"},
	{ledger.ErrChallengeNotOpen, "challenge"},
	{ledger.ErrChallengeAlreadyOpen, "challenge"},
	{ledger.ErrSealNotBegun, "id"},
	{ledger.ErrInvalidClaim, "n"},
	{ledger.ErrNotActive, "id"},
	{ledger.ErrNotLeasable, "count"},
	{ledger.ErrOutOfBounds, "parameters"},
	{ledger.ErrInvalidConfig, "treasury"},
	{ledger.ErrInvalidUnits, "units"},
	{ledger.ErrNotEnoughUnits, "units"},
	{ledger.ErrInvalidSpeedClass, "speedClass"},
	{ledger.ErrInvalidMaxLeased, "maxLeased"},
	{ledger.ErrInvalidCommission, "commissionBps"},
	{ledger.ErrNotEnoughShares, "shares"},
	{ledger.ErrNoSuchRequest, "request"},
	{ledger.ErrNoSuchSlash, "number"},
	{ledger.ErrSlashNotHeld, "number"},
	{ledger.ErrStillHeld, "number"},
	{ledger.ErrSlashNotGivenBack, "number"},
	{ledger.ErrNothingToCollect, "challenge"},
	{ledger.ErrEpochNotFinal, "challenge"},
	{ledger.ErrInvalidDuration, "duration"},
}

// blame names the field for which the rules refuse an event; empty if it is none in particular.
func blame(e ledger.Event, refusal error) string {
	for _, b := range blamed {
		if errors.Is(refusal, b.refusal) && hasField(e, b.field) {
			return b.field
		}
	}
	return ""
}
