package ledger

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/contracts/bindings"
)

// A Revert is a contract's refusal. errors.Is finds out which: errors.Is(err, ErrWindowOver).
type Revert struct {
	Name string // of the error in Solidity; empty if the contract gave no reason
	Args []any  // of the error in Solidity, as go-ethereum decodes them
	text string
	raw  *chain.Reverted
}

// Unwrap is the refusal as the node told it.
func (r *Revert) Unwrap() error {
	if r.raw == nil {
		return nil
	}
	return r.raw
}

func (r *Revert) Error() string { return r.text }

// Is says whether the revert is of the kind of target, one of this package's Err values.
func (r *Revert) Is(target error) bool {
	kind, ok := target.(*revertKind)
	return ok && kind.name == r.Name
}

// Hint is what the reader can do about it; empty where that depends.
func (r *Revert) Hint() string {
	if kind, ok := revertKinds[r.Name]; ok {
		return kind.hint
	}
	return ""
}

// A revertKind is one of the contracts' errors: what it says, in terms of its arguments, and its remedy.
type revertKind struct {
	name, format, hint string
}

func (k *revertKind) Error() string { return "the contract refuses: " + k.name }

// revertKinds holds every kind by its name in Solidity.
var revertKinds = map[string]*revertKind{}

// revertOf makes a kind; hint may be left out.
func revertOf(name, format string, hint ...string) error {
	k := &revertKind{name: name, format: format, hint: strings.Join(hint, "")}
	revertKinds[name] = k
	return k
}

// What the contracts refuse, by their names there. Each is matched by a [Revert] with errors.Is.
var (
	ErrInvalidConfig        = revertOf("InvalidConfig", "the contracts refuse to be deployed with these parameters: %v")
	ErrNotProvider          = revertOf("NotProvider", "only its provider may do this with commitment %v, not %v", "use the key that made the commitment")
	ErrNotActive            = revertOf("NotActive", "commitment %v is not active in epoch %v: it lacks stake, has ended or has failed")
	ErrSealAlreadyBegun     = revertOf("SealAlreadyBegun", "commitment %v has begun its seal of period %v already")
	ErrSealNotBegun         = revertOf("SealNotBegun", "commitment %v has not begun its seal of period %v", "begin its seal first")
	ErrSealAlreadyDrawn     = revertOf("SealAlreadyDrawn", "commitment %v has its seed for seal period %v already")
	ErrSealNotDrawn         = revertOf("SealNotDrawn", "commitment %v has no seed for seal period %v yet", "draw its seed first")
	ErrWrongContext         = revertOf("WrongContext", "the seal of commitment %v has the context %v, not %v: its seed was drawn again in a reorganisation of the chain")
	ErrNotSealed            = revertOf("NotSealed", "commitment %v had no posted seal when challenge %v came")
	ErrNotAFieldElement     = revertOf("NotAFieldElement", "%v is not a field element: no proof could be checked against it")
	ErrNotAChallenge        = revertOf("NotAChallenge", "block %v is not a challenge")
	ErrOpeningOver          = revertOf("OpeningOver", "challenge %v could be opened until block %v only: it is void")
	ErrChallengeNotOpen     = revertOf("ChallengeNotOpen", "nobody has opened challenge %v", "open it first, while its window is young")
	ErrWindowOver           = revertOf("WindowOver", "challenge %v was open to responses until block %v only")
	ErrChallengeAlreadyOpen = revertOf("ChallengeAlreadyOpen", "challenge %v is open already")
	ErrChallengesStopped    = revertOf("ChallengesAreStopped", "challenges are stopped for a while: challenge %v counts for nobody")
	ErrStoppedLately        = revertOf("StoppedLately", "challenges were stopped lately: they can be stopped again from block %v")
	ErrNotStopped           = revertOf("NotStopped", "challenges are not stopped")
	ErrEpochFull            = revertOf("EpochFull", "epoch %v has as many challenges as it may have")
	ErrWrongBeacon          = revertOf("WrongBeacon", "challenge %v has the beacon %v, not %v: its block was replaced in a reorganisation of the chain")
	ErrAlreadyResponded     = revertOf("AlreadyResponded", "commitment %v has responded to challenge %v already")
	ErrNotResponded         = revertOf("NotResponded", "commitment %v has not responded to challenge %v")
	ErrInvalidClaim         = revertOf("InvalidClaim", "a response cannot claim %v units: it claims at least one, and at most the %v that were active at the challenge's block")
	ErrNotLeasable          = revertOf("NotLeasable", "commitment %v cannot have %v units leased, but %v at most: no more than were proven together in this seal period or the last, and than its terms allow")
	ErrWrongResponse        = revertOf("WrongResponse", "this is not the response of commitment %v to challenge %v", "take the chain root from its response")
	ErrAuditAlreadyDrawn    = revertOf("AuditAlreadyDrawn", "the audits of challenge %v have been drawn already")
	ErrAuditNotDrawn        = revertOf("AuditNotDrawn", "the audits of challenge %v have not been drawn")
	ErrAlreadyProven        = revertOf("AlreadyProven", "the audit of commitment %v for challenge %v has been proven already")
	ErrProofWindowOver      = revertOf("ProofWindowOver", "a response to challenge %v could be proven until block %v only")

	ErrOutOfBounds    = revertOf("OutOfBounds", "parameter %v cannot be %v: the contract keeps it within %v and %v")
	ErrPaused         = revertOf("EnforcedPause", "the guardian has stopped new commitments and claims of rewards for a while", "try again when the pause is over")
	ErrNotPaused      = revertOf("ExpectedPause", "there is no pause to end")
	ErrUnauthorized   = revertOf("AccessManagedUnauthorized", "%v may not do this: the authority gives it to another role", "muster governance show lists who has which role")
	ErrNoRole         = revertOf("AccessManagerUnauthorizedAccount", "%v may not do this: it does not have role %v of the authority (0 is the admin's)")
	ErrNotScheduled   = revertOf("AccessManagerNotScheduled", "operation %#x has not been scheduled", "schedule it first")
	ErrNotReady       = revertOf("AccessManagerNotReady", "operation %#x cannot be performed yet", "wait for its delay to end")
	ErrLapsed         = revertOf("AccessManagerExpired", "operation %#x was scheduled so long ago that the schedule has lapsed", "schedule it again")
	ErrScheduled      = revertOf("AccessManagerAlreadyScheduled", "operation %#x is scheduled already", "perform it, or cancel it first")
	ErrCannotCancel   = revertOf("AccessManagerUnauthorizedCancel", "%[1]v may not cancel what %[2]v has scheduled: only that account, its role's guardian and the admin may")
	ErrDelayTooLong   = revertOf("DelayTooLong", "a delay of %v seconds is too long: the authority allows %v at most")
	ErrCannotSchedule = revertOf("AccessManagerUnauthorizedCall", "%[1]v may not schedule this: it lacks the role, or its role has no delay")

	ErrNoSuchCommitment  = revertOf("NoSuchCommitment", "there is no commitment %v", checkNumber)
	ErrWrongState        = revertOf("WrongState", "commitment %v does not allow this now: it is %v")
	ErrInvalidUnits      = revertOf("InvalidUnits", "a commitment cannot have %v units: it has at least 1 and at most %v")
	ErrNotEnoughUnits    = revertOf("NotEnoughUnits", "cannot remove %v units, but %v at most: one must be left, and all that are leased")
	ErrInvalidSpeedClass = revertOf("InvalidSpeedClass", "there is no speed class %v", "choose one from 4 to 31; `muster doctor` says which this machine reaches")
	ErrInvalidMaxLeased  = revertOf("InvalidMaxLeased", "%v units cannot be leased: a commitment has at most %v")
	ErrInvalidDuration   = revertOf("InvalidDuration", "a commitment cannot last %v epochs")
	ErrInvalidCommission = revertOf("InvalidCommission", "a commission cannot be %v parts of 10,000")
	ErrBondTooSmall      = revertOf("BondTooSmall", "a bond of %v FLT is too small: the commitment needs %v FLT")
	ErrEpochsPending     = revertOf("EpochsPending", "commitment %v has %v final epochs that are not settled, whose slashes new stake would bear", "settle them first, or accept them by --max-pending")
	ErrTooMuchStake      = revertOf("TooMuchStake", "the commitment would have %v FLT of stake, and may have %v FLT: a multiple of its collateral", "delegate less, or to another commitment")
	ErrNoSuchSlash       = revertOf("NoSuchSlash", "commitment %v has no slash %v", "muster slash list shows those that it has")
	ErrStillHeld         = revertOf("StillHeld", "what the slash took is held until epoch %v")
	ErrSlashNotHeld      = revertOf("SlashNotHeld", "slash %[2]v of commitment %[1]v was finished or given back already")
	ErrSlashNotGivenBack = revertOf("SlashNotGivenBack", "slash %[2]v of commitment %[1]v was not given back")
	ErrZeroAmount        = revertOf("ZeroAmount", "the amount is zero, or too small to count")
	ErrNotEnoughShares   = revertOf("NotEnoughShares", "cannot take out %v shares: the account has %v")
	ErrNoSuchRequest     = revertOf("NoSuchRequest", "there is no request %v to withdraw, or it was paid out", "muster stake status shows those that there are")
	ErrStillThawing      = revertOf("StillThawing", "the stake is thawing: it can be withdrawn from epoch %v")
	ErrEpochNotFinal     = revertOf("EpochNotFinal", "epoch %v cannot be settled yet: its windows are not over")
	ErrAlreadySettled    = revertOf("AlreadySettled", "commitment %v has been settled for epoch %v already")
	ErrNotNextEpoch      = revertOf("NotNextEpoch", "commitment %v is settled in order of epochs: epoch %v comes next")
	ErrEpochOutOfRange   = revertOf("EpochOutOfRange", "commitment %v has nothing to settle in epoch %v")
	ErrNotSettled        = revertOf("NotSettled", "commitment %v has epochs to settle first: the next is %v")
	ErrNothingToCollect  = revertOf("NothingToCollect", "there is nothing to pay to this account")

	ErrInvalidAccount   = revertOf("InvalidAccount", "%v can neither have stake nor be paid: nobody could get it from there", "give the account of somebody")
	ErrSignatureExpired = revertOf("SignatureExpired", "the signature counted until second %v only", "have the delegation signed again")
	ErrNotSignedBy      = revertOf("NotSignedBy", "this is not what %v has signed", "send the file as it was signed, with the deployment that it was signed for")
	ErrInvalidNonce     = revertOf("InvalidAccountNonce", "the number of the signature of %v is not the next one, which is %v", "what it signed was sent or cancelled already, or another comes before it")

	ErrNotOperator     = revertOf("NotOperator", "%v is no operator of the provider account", "the account's owner can make it one: muster provider operators --add")
	ErrNotBeneficiary  = revertOf("NotBeneficiary", "%v is neither the provider account's owner nor its payee", "muster provider show names them")
	ErrNotOwner        = revertOf("OwnableUnauthorizedAccount", "%v is not the provider account's owner", "muster provider show names the owner")
	ErrInvalidOwner    = revertOf("OwnableInvalidOwner", "%v cannot own a provider account")
	ErrOwnerNeeded     = revertOf("OwnerNeeded", "a provider account without an owner could not get its bond back")
	ErrInvalidPayee    = revertOf("InvalidPayee", "%v cannot be paid")
	ErrNothingToPayOut = revertOf("NothingToPayOut", "the provider account has none of token %v", "muster provider show says how much FLT it has")
	ErrLienStands      = revertOf("LienStands", "this is not possible while %v holds a lien on the provider account", "its holder can lift it: muster provider lien --lift")
	ErrLienNotOffered  = revertOf("LienNotOffered", "no lien on the provider account was offered to %v", "its owner can offer it: muster provider lien --offer")
	ErrNotLienHolder   = revertOf("NotLienHolder", "%v does not hold the lien on the provider account", "muster provider show names the holder")
	ErrCallNotAllowed  = revertOf("CallNotAllowed", "the provider account's operators may not call %v with function %#[2]x", "its owner can allow it: muster provider allow")
	ErrReservedTarget  = revertOf("ReservedTarget", "calls of %v cannot be given to operators of a provider account", "what operators do with the deployment's contracts has functions of its own")

	ErrInexactTransfer       = revertOf("InexactTransfer", "the token takes a fee for transfers: the contract should hold %v of its smallest units, and holds %v", "use another token")
	ErrInsufficientBalance   = revertOf("ERC20InsufficientBalance", "%v has %v FLT, which is less than the %v FLT asked for")
	ErrInsufficientAllowance = revertOf("ERC20InsufficientAllowance", "%v may spend %v FLT for the account, which is less than the %v FLT asked for")

	ErrBlockNotThereYet  = revertOf("BlockNotThereYet", "block %v is not over yet: contracts cannot see it")
	ErrBlockOutOfReach   = revertOf("BlockOutOfReach", "block %v is too old for a contract to know it, and nobody showed its value in time")
	ErrWrongHeader       = revertOf("WrongHeader", "the header given is not that of block %v, whose hash is %v: it hashes to %v", "give the header of the block as the chain has it now")
	ErrMalformedEvidence = revertOf("MalformedEvidence", "the evidence of the block's value is not encoded as the deployment's beacon asks for")
	ErrRoundTooEarly     = revertOf("RoundTooEarly", "drand's round %v is too early: the block's is round %v")
	ErrRoundTooLate      = revertOf("RoundTooLate", "drand's round %v is too late: the block's is round %v")
	ErrInvalidSignature  = revertOf("InvalidSignature", "the signature is not that of drand's round %v")

	ErrProofInvalid          = revertOf("ProofInvalid", "the verifier contract refuses the proof")
	ErrCommitmentInvalid     = revertOf("CommitmentInvalid", "the verifier contract refuses the proof's commitment")
	ErrPublicInputNotInField = revertOf("PublicInputNotInField", "a public input of the proof is not a field element")
)

// What the market refuses.
var (
	ErrInvalidTerms       = revertOf("InvalidTerms", "the market does not take these terms: %v is out of its bounds", "docs/market.md says what they are")
	ErrOfferNotOpen       = revertOf("OfferNotOpen", "there is no offer %v, or it is closed", "muster offers lists those that there are")
	ErrOfferIsPaused      = revertOf("OfferIsPaused", "offer %v takes no leases for now: its provider has paused it", "take another, or try again later")
	ErrOfferChanged       = revertOf("OfferChanged", "offer %v has changed since it was read: its version is %v now", "look at it again: muster offers")
	ErrRateTooHigh        = revertOf("RateTooHigh", "the offer's price is %v grains a unit and second, above the highest of %v", "pay more, or take another offer")
	ErrTooManyUnits       = revertOf("TooManyUnits", "the offer has not %v units left, but %v")
	ErrCommitmentTooShort = revertOf("CommitmentTooShort", "commitment %v is not active, or ends too soon for the offer's least term and notice", "take another offer")
	ErrInsufficientFunds  = revertOf("InsufficientFunds", "the account has %v grains, and %v are needed", "pay into it: muster account deposit")
	ErrSponsorNotAccepted = revertOf("SponsorNotAccepted", "the account accepts no grants of %v", "its renter can accept them: muster account accept-sponsor")
	ErrGrantIsLive        = revertOf("GrantIsLive", "the account has grant %v, which is not over", "wait until it is, or have it ended: muster account end-grant")
	ErrNotCertified       = revertOf("NotCertified", "the site of commitment %v has no valid %v certificate", "take an offer that has one: muster offers --certificate")
	ErrSponsoredTooLittle = revertOf("SponsoredTooLittle", "the account's grant would pay %v grains a second, less than the %v that were demanded", "see what it pays: muster sponsor show")
	ErrGrantNotLive       = revertOf("GrantNotLive", "there is no grant %v, or it is over")
	ErrNotParty           = revertOf("NotParty", "only who gave grant %v, or whose account it is for, may do this, not %v")
	ErrNotRenter          = revertOf("NotRenter", "only its renter may do this with lease %v, not %v", "use the key that took the lease")
	ErrWrongLeaseState    = revertOf("WrongLeaseState", "lease %v does not allow this now: it is %v")
	ErrOrderLate          = revertOf("OrderLate", "lease %v could be confirmed until %v only", "anybody can cancel it: muster lease cancel")
	ErrTooEarly           = revertOf("TooEarly", "it is too early for this with lease %v: it is possible from %v on")
	ErrNoticeAlreadyGiven = revertOf("NoticeAlreadyGiven", "notice of lease %v was given before", "muster lease show says when it can be ended")
	ErrAlreadyReleased    = revertOf("AlreadyReleased", "the deposit of lease %v was released before")
	ErrNoHostKey          = revertOf("NoHostKey", "the machine's key is missing")
	ErrZeroAddress        = revertOf("ZeroAddress", "an address is missing")
)

// What a programme of a sponsor refuses.
var (
	ErrNotProgrammeOwner   = revertOf("NotProgrammeOwner", "only the programme's owner may do this, not %v")
	ErrNotGrantee          = revertOf("NotGrantee", "the programme gave grant %v to another renter than %v, or to none", "muster account show says which grant the account has")
	ErrNotOfProgramme      = revertOf("NotOfProgramme", "grant %v is another sponsor's")
	ErrProgrammeOver       = revertOf("ProgrammeOver", "the programme expired at %v")
	ErrWrongToken          = revertOf("WrongToken", "the offer is paid in another token than the programme's: %v", "take another offer")
	ErrWrongRegion         = revertOf("WrongRegion", "the programme does not sponsor leases in %v", "take another offer")
	ErrNotVouchedFor       = revertOf("NotVouchedFor", "the programme sponsors leases of providers in its list, and %v is not", "take another offer")
	ErrAboveHighestRate    = revertOf("AboveHighestRate", "the programme would pay %v grains a compute unit and second, and pays %v at most where nobody vouches for the provider", "take a cheaper offer")
	ErrNotFirstLease       = revertOf("NotFirstLease", "the programme sponsors one lease of each renter, and this one's was lease %v")
	ErrOtherGrantPermitted = revertOf("OtherGrantPermitted", "the programme sponsors one lease of each renter: grant %v may be used until %v", "take the lease with that grant, or wait")
)

// What a token refuses that takes authorized payments (ERC-3009).
var (
	ErrAuthorizationUsed    = revertOf("ERC3009UsedAuthorization", "the authorization of %v was used before, or cancelled")
	ErrAuthorizationTime    = revertOf("ERC3009InvalidAuthorizationTime", "the authorization can be used between %v and %v only", "have another one signed")
	ErrAuthorizationInvalid = revertOf("ERC3009InvalidSignature", "the authorization was not signed by whom it is of")
)

// What the watch refuses.
var (
	ErrInvalidLevel      = revertOf("InvalidLevel", "the watch does not take this service level: %v is out of its bounds", "docs/market.md says what they are")
	ErrLevelFrozen       = revertOf("LevelFrozen", "commitment %v has its service level for good, or is past its first epoch's beginning")
	ErrAnnouncedTooLate  = revertOf("AnnouncedTooLate", "maintenance on day %v could be announced until %v only", "announce it before the day before begins")
	ErrTooManyMasked     = revertOf("TooManyMasked", "maintenance of %v slots is more than the %v that the service level allows")
	ErrAlreadyRegistered = revertOf("AlreadyRegistered", "%v is registered, or has not withdrawn its stake of before", "muster watch status says which")
	ErrNotListed         = revertOf("NotListed", "%v is no watcher in the list", "register first: muster watch register")
	ErrNotListedOn       = revertOf("NotListedOn", "%v was no watcher on day %v")
	ErrStakeNotFree      = revertOf("StakeNotFree", "the stake can be withdrawn from %v on", "a watcher that has not resigned does that first: muster watch resign")
	ErrInvalidURL        = revertOf("InvalidUrl", "the URL is empty, or longer than 256 bytes")
	ErrOutOfTime         = revertOf("OutOfTime", "this is possible from %v to %v")
	ErrNoSeed            = revertOf("NoSeed", "day %v has no seed", "without one the day is up")
	ErrSeedAlreadyNamed  = revertOf("SeedAlreadyNamed", "the seed of day %v is known, or its block is named")
	ErrAlreadyReported   = revertOf("AlreadyReported", "%v has reported day %v already")
	ErrNotReported       = revertOf("NotReported", "%v has not reported day %v")
	ErrNotMember         = revertOf("NotMember", "%v is not in the committee of commitment %v on day %v")
	ErrEmptyReport       = revertOf("EmptyReport", "a report without words is none")
	ErrNotInReport       = revertOf("NotInReport", "the word is not in the report of %v")
	ErrWordsNotOrdered   = revertOf("WordsNotOrdered", "the words are not in the order of their watchers' addresses, or two are of one watcher")
	ErrAlreadyDemanded   = revertOf("AlreadyDemanded", "the word was demanded before")
	ErrNothingDemanded   = revertOf("NothingDemanded", "nobody demanded the word, or it was shown, or withholding it was punished")
	ErrAlreadyShown      = revertOf("AlreadyShown", "the word was shown before")
	ErrAlreadyStruck     = revertOf("AlreadyStruck", "%v was struck for day %v already")
	ErrNoStrike          = revertOf("NoStrike", "the word differs from that of most in %v slots, and may in %v")
	ErrNothingToClaim    = revertOf("NothingToClaim", "there is no pay for %v for day %v")
)

// What the certificates contract and, where it is asked, EAS refuse.
var (
	ErrNoSuchKind            = revertOf("NoSuchKind", "there are no certificates of kind %v")
	ErrNoKinds               = revertOf("NoKinds", "a certifier is admitted for one kind of certificates at least")
	ErrNotAdmitted           = revertOf("NotAdmitted", "%v is not admitted to issue %v certificates", "governance admits certifiers: muster governance admit")
	ErrCertifierBondTooSmall = revertOf("CertifierBondTooSmall", "certifier %v has a bond of %v FLT and needs %v FLT", "add to it with muster certifier bond")
	ErrHasResigned           = revertOf("HasResigned", "certifier %v has resigned, and can withdraw its bond from %v on")
	ErrBondNotFree           = revertOf("BondNotFree", "the bond can be withdrawn from %v on, and only once its certifier has resigned")
	ErrNoBond                = revertOf("NoBond", "there is no bond")
	ErrInvalidCertificate    = revertOf("InvalidCertificate", "a certificate cannot be issued like this: %v", "docs/certificates.md says what a certificate must have")
	ErrWrongRecipient        = revertOf("WrongRecipient", "a certificate of commitment %v is issued to its provider, not to %v")
	ErrTooManyCertificates   = revertOf("TooManyCertificates", "eight certifiers have certificates of commitment %v at site %v of kind %v", "wait until one of them ends")
	ErrNoSuchCertificate     = revertOf("NoSuchCertificate", "there is no certificate %v")
	ErrAccessDenied          = revertOf("AccessDenied", "EAS lets only who issued a certificate revoke it", "use the key of the certifier")
	ErrAlreadyRevoked        = revertOf("AlreadyRevoked", "the certificate was revoked before")
	ErrInvalidExpirationTime = revertOf("InvalidExpirationTime", "the certificate would have expired already", "name a later expiry")
	ErrNotPayable            = revertOf("NotPayable", "certificates take no ether")
	ErrInsufficientValue     = revertOf("InsufficientValue", "less ether was sent than was said")
	ErrInvalidEAS            = revertOf("InvalidEAS", "there is no EAS at the address given")
	ErrInvalidLength         = revertOf("InvalidLength", "lists that belong together have different lengths")
)

// amounts names the arguments that are wei of FLT, by kind.
var amounts = map[string][]int{
	"BondTooSmall":               {0, 1},
	"CertifierBondTooSmall":      {1, 2},
	"TooMuchStake":               {0, 1},
	"ERC20InsufficientBalance":   {1, 2},
	"ERC20InsufficientAllowance": {1, 2},

	"GovernorInsufficientProposerVotes": {1, 2},
	"GovernorExceedRemainingWeight":     {1, 2},
	"NotEnoughVotes":                    {1, 2},
}

// moments names the arguments that are seconds since 1970, by kind.
var moments = map[string][]int{
	"OrderLate":                       {1},
	"ProgrammeOver":                   {0},
	"OtherGrantPermitted":             {1},
	"TooEarly":                        {1},
	"AnnouncedTooLate":                {1},
	"StakeNotFree":                    {0},
	"HasResigned":                     {1},
	"BondNotFree":                     {0},
	"OutOfTime":                       {0, 1},
	"ERC3009InvalidAuthorizationTime": {0, 1},
}

// authorizationErrors are those of tokens that take authorized payments.
var authorizationErrors = []abi.Error{
	abi.NewError("ERC3009UsedAuthorization", abi.Arguments{{Name: "authorizer", Type: abiType("address")}, {Name: "nonce", Type: abiType("bytes32")}}),
	abi.NewError("ERC3009InvalidAuthorizationTime", abi.Arguments{{Name: "validAfter", Type: abiType("uint256")}, {Name: "validBefore", Type: abiType("uint256")}}),
	abi.NewError("ERC3009InvalidSignature", nil),
}

// attestationErrors are those of EAS that a certifier meets.
var attestationErrors = []string{"AlreadyRevoked", "InvalidExpirationTime"}

// verifierErrors are the names of the errors of a verifier contract, whatever its profile.
var verifierErrors = []string{"ProofInvalid", "CommitmentInvalid", "PublicInputNotInField"}

// revertABI is all errors of all contracts by selector. The contracts share the meaning of the
// names that they share.
var revertABI = sync.OnceValue(func() map[[4]byte]abi.Error {
	all := map[[4]byte]abi.Error{}
	for _, parsed := range []abi.ABI{bindings.NewCapacity().GetABI(), bindings.NewStaking().GetABI(),
		bindings.NewAuthority().GetABI(), bindings.NewFLT().GetABI(), bindings.NewIBeacon().GetABI(),
		bindings.NewProviderAccount().GetABI(), bindings.NewProviderAccountFactory().GetABI(), bindings.NewSignedDelegation().GetABI(),
		bindings.NewMarket().GetABI(), bindings.NewWatch().GetABI(), bindings.NewCertificates().GetABI(),
		bindings.NewDao().GetABI(), bindings.NewTimelock().GetABI(), bindings.NewCouncil().GetABI(), bindings.NewProgramme().GetABI(),
		bindings.NewCredit().GetABI(), bindings.NewICreditPool().GetABI()} {
		for _, e := range parsed.Errors {
			all[[4]byte(e.ID[:4])] = e
		}
	}
	for _, e := range authorizationErrors {
		all[[4]byte(e.ID[:4])] = e
	}
	for _, name := range slices.Concat(verifierErrors, attestationErrors) {
		e := abi.NewError(name, nil)
		all[[4]byte(e.ID[:4])] = e
	}
	return all
})

// Explain says what a refusal means, as a [Revert].
func Explain(raw *chain.Reverted) error { return explain(raw) }

func explain(raw *chain.Reverted) *Revert {
	if len(raw.Data) < 4 {
		return &Revert{text: raw.Error(), raw: raw}
	}
	r := decodeRevert(raw.Data)
	r.raw = raw
	return r
}

// Explained is err, with a contract's refusal in it as a [Revert].
func Explained(err error) error {
	var raw *chain.Reverted
	if errors.As(err, &raw) {
		return explain(raw)
	}
	return err
}

// decodeRevert reads the data of a revert, which has at least four bytes.
func decodeRevert(data []byte) *Revert {
	if reason, err := abi.UnpackRevert(data); err == nil { // Error(string) and Panic(uint256)
		return &Revert{Name: "Error", Args: []any{reason}, text: "the contract refuses: " + reason}
	}
	e, ok := revertABI()[[4]byte(data[:4])]
	if !ok {
		return &Revert{text: fmt.Sprintf("the contract refuses with an error that muster does not know: %#x", data)}
	}
	args, err := e.Inputs.Unpack(data[4:])
	if err != nil {
		return &Revert{Name: e.Name, text: fmt.Sprintf("the contract refuses with %s, whose arguments cannot be read: %v", e.Name, err)}
	}
	return &Revert{Name: e.Name, Args: args, text: revertText(e.Name, args)}
}

func revertText(name string, args []any) string {
	kind, ok := revertKinds[name]
	if !ok {
		return fmt.Sprintf("the contract refuses with %s%v", name, args)
	}
	shown := append([]any(nil), args...)
	for _, i := range amounts[name] {
		shown[i] = FormatFLT(shown[i].(*big.Int))
	}
	for _, i := range moments[name] {
		shown[i] = momentText(shown[i].(*big.Int))
	}
	for i, a := range shown {
		switch v := a.(type) {
		case uint8:
			switch name {
			case "WrongLeaseState":
				shown[i] = LeaseState(v)
			case "GovernorUnexpectedProposalState":
				shown[i] = ProposalState(v)
			case "WrongPhase":
				shown[i] = ElectionPhase(v)
			default:
				shown[i] = State(v)
			}
		case common.Address:
			shown[i] = v.Hex()
		case [32]byte:
			shown[i] = wordText(v)
		case [2]byte:
			shown[i] = countryText(v)
		}
	}
	return fmt.Sprintf(kind.format, shown...)
}

// wordText writes 32 bytes: a kind of certificates as its word, others in hexadecimal digits.
func wordText(v [32]byte) string { return CertificateKind(v).String() }

// countryText writes the two letters of a country, or what stands in their place.
func countryText(v [2]byte) string {
	if bytes.ContainsFunc(v[:], func(r rune) bool { return r < 'A' || r > 'Z' }) {
		return fmt.Sprintf("region %#x", v)
	}
	return string(v[:])
}

// momentText writes a time in seconds since 1970. 0 is one that nobody knows yet, and the contracts' never is one too.
func momentText(seconds *big.Int) string {
	switch {
	case seconds.Sign() == 0:
		return "a time that is not known yet"
	case !seconds.IsUint64() || seconds.Uint64() >= Never:
		return "the end of time"
	}
	return time.Unix(seconds.Int64(), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}
