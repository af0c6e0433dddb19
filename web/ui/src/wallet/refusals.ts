// What the contracts' refusals mean, for people: what chain/ledger/reverts.go says to those at a terminal.
import { errorsAbi } from "@muster-network/contracts";
import { decodeErrorResult, hexToString, type Hex } from "viem";

import { texts } from "../language";
import { count, exactly, moment } from "../numbers";
import { kindName } from "../parts/kinds";
import { plain } from "../parts/plain";
import { phaseName, proposalStateName, stateName } from "../parts/states";
import { cost, month } from "../rent/price";
import type { Unit } from "./call";

// A token does not say in its refusals which one it is: it is the one that is paid with, or asked for.
let inWhat: Unit | undefined;
const paid = (units: unknown) => exactly(units as bigint, inWhat?.symbol, inWhat?.decimals);

/** What a rate, in grains a second, comes to in a month. */
const monthly = (rate: unknown) => paid(cost(rate as bigint, month));

/** A word that a contract has in some bytes, such as a region or a kind of certificates. */
const word = (bytes: unknown) => plain(hexToString(bytes as Hex).replace(/\0+$/, ""));
const certificate = (kind: unknown) => kindName(word(kind));

const flt = (wei: unknown) => exactly(wei as bigint);
const n = (number: unknown) => count(number as bigint);
/** A state of the staking contract, by its number. */
const state = (number: unknown) =>
  stateName(["none", "open", "active", "failed", "closed"][Number(number)] ?? String(number));
const leaseState = (number: unknown) =>
  stateName(["none", "ordered", "running", "ended", "returned", "cancelled"][Number(number)] ?? String(number));

/** A state of a proposal, and a phase of an election, likewise. */
const proposalState = (number: unknown) =>
  proposalStateName(
    ["pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"][Number(number)] ??
      String(number),
  );
const phase = (number: unknown) =>
  phaseName(["none", "notice", "nominations", "vote", "over", "finished"][Number(number)] ?? String(number));

type Meanings = Record<string, (...args: readonly unknown[]) => string>;

const en = {
  bare: "The contract refuses, and does not say why.",
  says: (why: string) => `The contract refuses: ${why}`,
  unknown: (what: string) => `The contract refuses with ${what}.`,
  never: "the end of time",
  notKnown: "a time that is not known yet",
};
const vi: typeof en = {
  bare: "Hợp đồng từ chối mà không cho biết lý do.",
  says: (why: string) => `Hợp đồng từ chối: ${why}`,
  unknown: (what: string) => `Hợp đồng từ chối với lỗi ${what}.`,
  never: "vô thời hạn",
  notKnown: "một thời điểm chưa biết",
};
const t = texts(en, vi);

const time = (seconds: unknown) => {
  const at = seconds as bigint;
  if (at === 0n) return t().notKnown;
  return at > 8_640_000_000_000n ? t().never : moment(Number(at));
};

const english = {
  NotProvider: (id) => `Only the provider of commitment ${n(id)} may do this. Connect the account that made it.`,
  NotActive: (id, epoch) =>
    `Commitment ${n(id)} is not active in epoch ${n(epoch)}: it lacks stake, has ended or has failed.`,
  NotLeasable: (id, wanted, most) =>
    `Commitment ${n(id)} cannot have ${n(wanted)} units leased, but ${n(most)} at most: no more than were proven together lately, and than its terms allow.`,
  EnforcedPause: () =>
    "The guardian has stopped new commitments and claims of rewards for a while. Try again when the pause is over.",
  AccessManagedUnauthorized: (who) =>
    `${who} may not do this: it is for another role. The page Governance lists who has which role.`,
  AccessManagerUnauthorizedCancel: (who) =>
    `${who} may not cancel this: the guardian cancels what the governor has scheduled, an admin what anybody has.`,
  NoSuchCommitment: (id) => `There is no commitment ${n(id)}. Check the number.`,
  WrongState: (id, s) => `Commitment ${n(id)} does not allow this now: it is ${state(s)}.`,
  InvalidUnits: (units, most) =>
    `A commitment cannot have ${n(units)} units: it has at least 1 and at most ${n(most)}.`,
  NotEnoughUnits: (units, most) =>
    `${n(units)} units cannot be removed, but ${n(most)} at most: one must be left, and all that are leased.`,
  InvalidSpeedClass: (c) => `There is no speed class ${n(c)}. Choose one from 4 to 31.`,
  InvalidMaxLeased: (units, most) => `${n(units)} units cannot be leased: a commitment has at most ${n(most)}.`,
  InvalidDuration: (epochs) => `A commitment cannot last ${n(epochs)} epochs.`,
  InvalidCommission: (bps) => `A commission cannot be ${n(bps)} parts of 10,000.`,
  BondTooSmall: (bond, least) => `A bond of ${flt(bond)} is too small: the commitment needs ${flt(least)}.`,
  EpochsPending: (id, pending) =>
    `Commitment ${n(id)} has ${n(pending)} final epochs that are not settled. They come first: anybody can settle them. Who delegates can also accept their slashes.`,
  TooMuchStake: (stake, most) =>
    `The commitment would have ${flt(stake)} of stake, and may have ${flt(most)}. Delegate less, or to another commitment.`,
  NoSuchSlash: (id, slash) => `Commitment ${n(id)} has no slash ${n(slash)}.`,
  StillHeld: (epoch) => `What the slash took is held until epoch ${n(epoch)}.`,
  SlashNotHeld: (id, slash) => `Slash ${n(slash)} of commitment ${n(id)} was finished or given back already.`,
  SlashNotGivenBack: (id, slash) => `Slash ${n(slash)} of commitment ${n(id)} was not given back.`,
  ZeroAmount: () => "The amount is zero, or too small to count.",
  NotEnoughShares: (wanted, has) => `${n(wanted)} shares cannot be taken out: the account has ${n(has)}.`,
  NoSuchRequest: (request) => `There is no request ${n(request)} to withdraw, or it was paid out.`,
  StillThawing: (epoch) => `The stake is thawing: it can be withdrawn from epoch ${n(epoch)} on.`,
  EpochNotFinal: (epoch) =>
    `Epoch ${n(epoch)} cannot be settled yet: challenges of it can still be answered or proven.`,
  AlreadySettled: (id, epoch) => `Epoch ${n(epoch)} of commitment ${n(id)} has been settled already.`,
  NotNextEpoch: (id, epoch) => `Commitment ${n(id)} is settled in order of epochs: epoch ${n(epoch)} comes next.`,
  EpochOutOfRange: (id, epoch) => `Commitment ${n(id)} has nothing to settle in epoch ${n(epoch)}.`,
  NotSettled: (id, epoch) => `Commitment ${n(id)} has epochs to settle first: the next is ${n(epoch)}.`,
  NothingToCollect: () => "There is nothing to pay to this account.",
  InvalidAccount: (who) =>
    `${who} can neither have stake nor be paid: nobody could get it from there. Give the account of somebody.`,
  NotOperator: (who) => `${who} is no operator of the provider account. Its owner can make it one.`,
  NotBeneficiary: (who) => `${who} is neither the provider account's owner nor its payee.`,
  OwnableUnauthorizedAccount: (who) => `${who} is not the provider account's owner.`,
  NothingToPayOut: () => "The provider account has none of this token.",
  LienStands: (who) =>
    `This is not possible while ${who} holds a lien on the provider account. Its holder can lift it.`,
  InexactTransfer: () => "The token takes a fee for transfers. Use another token.",
  ERC20InsufficientBalance: (_, has, wanted) =>
    `The account has ${paid(has)}, which is less than the ${paid(wanted)} that are needed.`,
  ERC20InsufficientAllowance: (_, has, wanted) =>
    `The contract may take ${paid(has)} of the account, which is less than the ${paid(wanted)} that are needed. Try again: the permit may have been refused or used.`,
  InvalidTerms: (what) => `The market does not take these terms: ${what} is out of its bounds.`,
  OfferNotOpen: (id) => `There is no offer ${n(id)}, or it is closed. Take another one.`,
  OfferIsPaused: (id) =>
    `Offer ${n(id)} takes no leases for now: its provider has paused it. Take another one, or try again later.`,
  OfferChanged: (id) => `Offer ${n(id)} has changed since you read it. Look at it again.`,
  RateTooHigh: () => "The offer's price is higher than the most that you would pay. Look at it again.",
  TooManyUnits: (wanted, left) => `The offer has not ${n(wanted)} units left, but ${n(left)}.`,
  CommitmentTooShort: (id) =>
    `Commitment ${n(id)} is not active, or ends too soon for the offer's least term and notice. Take another offer.`,
  InsufficientFunds: () => "The account has too little for this. Pay into it first.",
  SponsorNotAccepted: (who) => `The account accepts no grants of ${who}. Its renter can accept them.`,
  NotRenter: (id) => `Only its renter may do this with lease ${n(id)}. Connect the account that took the lease.`,
  WrongLeaseState: (id, s) => `Lease ${n(id)} does not allow this now: it is ${leaseState(s)}.`,
  OrderLate: (id, until) => `Lease ${n(id)} could be confirmed until ${time(until)} only. Anybody can cancel it.`,
  TooEarly: (id, from) => `It is too early for this with lease ${n(id)}: it is possible from ${time(from)} on.`,
  NoticeAlreadyGiven: (id) => `Notice of lease ${n(id)} was given before.`,
  AlreadyReleased: (id) => `The deposit of lease ${n(id)} was released before.`,
  GrantIsLive: (id) => `The account has grant ${n(id)}, which is not over. Wait until it is, or end it.`,
  GrantNotLive: (id) => `There is no grant ${n(id)}, or it is over.`,
  NotParty: (id) => `Only who gave grant ${n(id)}, or whose account it is for, may do this.`,
  SponsoredTooLittle: () =>
    "The account's grant would pay nothing of this lease: its permission was used or is over. Look at it again.",
  NotCertified: (id, kind) => `The site of commitment ${n(id)} has no valid certificate: ${certificate(kind)}.`,
  NotGrantee: (id) => `The programme gave grant ${n(id)} to another renter, or to none.`,
  ProgrammeOver: (at) => `The sponsor's programme is over since ${time(at)}.`,
  WrongToken: () => "The offer is paid in another token than the sponsor's programme.",
  WrongRegion: (region) => `The sponsor's programme does not sponsor leases in ${word(region)}.`,
  NotVouchedFor: (who) => `The sponsor's programme sponsors leases of providers in its list, and ${who} is not.`,
  AboveHighestRate: (rate, most) =>
    `For a unit of class 10 it would pay ${monthly(rate)} a month, and it pays ${monthly(most)} at most where nobody vouches for the provider. A cheaper offer may fit.`,
  NotFirstLease: (lease) =>
    `The sponsor's programme sponsors one lease of each renter, and yours was lease ${n(lease)}.`,
  OtherGrantPermitted: (grant, until) =>
    `The sponsor's programme sponsors one lease of each renter, and grant ${n(grant)} may be used for it until ${time(until)}.`,
  NotAnAccount: (who) =>
    `${who} is no provider account of this deployment. Only provider accounts borrow: muster provider create makes one.`,
  NotOwner: (account) => `Only the owner of provider account ${account} may do this. Connect the owner's wallet.`,
  NoLien: (account) => `Credit has no lien on provider account ${account}. Open the credit first.`,
  LienNotOffered: (who) => `The lien was not offered to ${who}. The account's owner offers it.`,
  CallInTheWay: (target, selector) =>
    `Operators may call ${target} with function ${selector}, which could take income around the lien. Forbid the call first: muster provider forbid.`,
  StablecoinWasCallable: (account) =>
    `Operators could once call the stablecoin from provider account ${account}: an allowance that they gave would still lead around the lien. Borrow with another account.`,
  StillOwes: () => "The provider account still owes something. Repay it first.",
  NotOfAccount: (id) => `Commitment ${n(id)} is not the provider account's.`,
  AlreadyPledged: (id) => `Commitment ${n(id)} is pledged already.`,
  TooMany: (count, most) => `${n(count)} are too many: the most is ${n(most)}.`,
  UnprovenClaims: (id, epoch) =>
    `Something that commitment ${n(id)} claimed in epoch ${n(epoch)} is not proven yet. Borrow once its audits are proven.`,
  ClaimsPaused: () => "Claims of rewards are paused. Nothing is lent until the pause is over.",
  HasDefaulted: () => "A part of the debt was written off. Repay all of it before you borrow again.",
  OverLimit: (wanted, most) =>
    `You cannot borrow ${paid(wanted)}, but ${paid(most)} at most: so much is certain to come in.`,
  NotIncome: (lease) => `Lease ${n(lease)} does not earn this provider account the stablecoin.`,
  LeasesNotAscending: (lease) => `Lease ${n(lease)} is named twice, or not in ascending order.`,
  CapTooHigh: (lease) =>
    `A bad day can refund more than half of the price of lease ${n(lease)}. Nothing is lent against it before it is settled.`,
  NotImpaired: () => "What is coming covers the debt. There is nothing to write off.",
  NothingDue: () => "There is nothing to pay out.",
  NotEnoughCash: (wanted, most) =>
    `The pool cannot lend ${paid(wanted)}, but ${paid(most)} at most: the rest is lent, or lenders wait for it.`,
  FirstLossTooSmall: (has, least) =>
    `The pool lends no more now: its first loss is ${paid(has)}, and has to be ${paid(least)} for this. A smaller loan may fit.`,
  MoreThanOwed: (_, owed) => `The account owes ${paid(owed)} only.`,
  NothingOwed: () => "The provider account owes this pool nothing.",
  NothingToVoteWith: (who, block) =>
    `${who} had nothing to vote with in block ${n(block)}. FLT votes once it is delegated, and stake from the epoch after it came.`,
  GovernorAlreadyCastVote: (who) => `${who} has voted with all that it had to vote with.`,
  GovernorExceedRemainingWeight: (who, votes, left) => `${who} would cast ${flt(votes)}, and has ${flt(left)} left.`,
  GovernorUnexpectedProposalState: (_, s) => `The proposal does not allow this now: ${proposalState(s)}.`,
  GovernorNonexistentProposal: () => "There is no such proposal.",
  GovernorAlreadyQueuedProposal: () => "The proposal is queued already.",
  TimelockUnexpectedOperationState: () =>
    "The timelock does not do this now: its delay is not over, or it was done or canceled. Wait until the time that is shown.",
  ElectionNotDue: (block) => `The next election can be opened from block ${n(block)} on.`,
  ElectionNotFinished: (election) => `Election ${n(election)} is to be finished first. Anybody can do that.`,
  WrongPhase: (election, is) => `Election ${n(election)} does not allow this in its phase now: ${phase(is)}.`,
  AlreadyAMember: (who) => `${who} has a seat in the council's other cohort, and cannot stand for this one.`,
  AlreadyNominated: (who) => `${who} was nominated, or has accepted, before.`,
  NotNominated: (who) => `${who} was not nominated. Anybody can nominate it while nominations are open.`,
  NotACandidate: (who) => `${who} does not stand for election: it has not accepted, or lacks support.`,
  Barred: (who, through) => `${who} was removed from the council, and cannot be elected up to election ${n(through)}.`,
  NotEnoughVotes: (_, spent, power) =>
    `That would make ${flt(spent)} in this election, of ${flt(power)} that you have.`,
} satisfies Meanings;

const vietnamese: typeof english = {
  NotProvider: (id) =>
    `Chỉ nhà cung cấp của cam kết ${n(id)} mới được làm việc này. Hãy kết nối tài khoản đã tạo cam kết.`,
  NotActive: (id, epoch) =>
    `Cam kết ${n(id)} không hoạt động trong kỷ nguyên ${n(epoch)}: thiếu tiền cọc, đã kết thúc hoặc đã thất bại.`,
  NotLeasable: (id, wanted, most) =>
    `Cam kết ${n(id)} không thể cho thuê ${n(wanted)} đơn vị, mà nhiều nhất là ${n(most)}: không quá số đơn vị vừa được chứng minh cùng lúc và không quá điều khoản của cam kết.`,
  EnforcedPause: () => "Người giám hộ đã tạm ngưng các cam kết mới và việc nhận thưởng. Hãy thử lại khi hết tạm ngưng.",
  AccessManagedUnauthorized: (who) =>
    `${who} không được làm việc này: việc này dành cho vai trò khác. Trang Quản trị cho biết ai giữ vai trò nào.`,
  AccessManagerUnauthorizedCancel: (who) =>
    `${who} không được hủy việc này: người giám hộ hủy việc người điều hành đã lên lịch, quản trị viên hủy mọi việc.`,
  NoSuchCommitment: (id) => `Không có cam kết ${n(id)}. Hãy kiểm tra lại số.`,
  WrongState: (id, s) => `Cam kết ${n(id)} hiện không cho phép việc này: cam kết ${state(s)}.`,
  InvalidUnits: (units, most) => `Cam kết không thể có ${n(units)} đơn vị: ít nhất là 1 và nhiều nhất là ${n(most)}.`,
  NotEnoughUnits: (units, most) =>
    `Không thể bỏ ${n(units)} đơn vị, mà nhiều nhất là ${n(most)}: phải giữ lại một đơn vị và mọi đơn vị đang cho thuê.`,
  InvalidSpeedClass: (c) => `Không có hạng tốc độ ${n(c)}. Hãy chọn từ 4 đến 31.`,
  InvalidMaxLeased: (units, most) => `Không thể cho thuê ${n(units)} đơn vị: cam kết có nhiều nhất ${n(most)}.`,
  InvalidDuration: (epochs) => `Cam kết không thể kéo dài ${n(epochs)} kỷ nguyên.`,
  InvalidCommission: (bps) => `Hoa hồng không thể là ${n(bps)} phần 10.000.`,
  BondTooSmall: (bond, least) => `Tiền bảo chứng ${flt(bond)} quá ít: cam kết cần ${flt(least)}.`,
  EpochsPending: (id, pending) =>
    `Cam kết ${n(id)} còn ${n(pending)} kỷ nguyên chung cuộc chưa quyết toán. Phải quyết toán chúng trước: ai cũng làm được. Người ủy quyền cũng có thể chấp nhận các khoản phạt của chúng.`,
  TooMuchStake: (stake, most) =>
    `Cam kết sẽ có ${flt(stake)} tiền cọc, trong khi nhiều nhất được ${flt(most)}. Hãy ủy quyền ít hơn, hoặc chọn cam kết khác.`,
  NoSuchSlash: (id, slash) => `Cam kết ${n(id)} không có khoản phạt ${n(slash)}.`,
  StillHeld: (epoch) => `Số tiền bị phạt được giữ đến kỷ nguyên ${n(epoch)}.`,
  SlashNotHeld: (id, slash) => `Khoản phạt ${n(slash)} của cam kết ${n(id)} đã hoàn tất hoặc đã được hoàn trả.`,
  SlashNotGivenBack: (id, slash) => `Khoản phạt ${n(slash)} của cam kết ${n(id)} không được hoàn trả.`,
  ZeroAmount: () => "Số tiền bằng không, hoặc quá nhỏ để tính.",
  NotEnoughShares: (wanted, has) => `Không thể rút ${n(wanted)} cổ phần: tài khoản chỉ có ${n(has)}.`,
  NoSuchRequest: (request) => `Không có yêu cầu rút số ${n(request)}, hoặc yêu cầu đã được trả.`,
  StillThawing: (epoch) => `Tiền cọc đang rã đông: có thể rút từ kỷ nguyên ${n(epoch)}.`,
  EpochNotFinal: (epoch) =>
    `Chưa thể quyết toán kỷ nguyên ${n(epoch)}: vẫn còn có thể phản hồi hoặc chứng minh các thử thách của kỷ nguyên này.`,
  AlreadySettled: (id, epoch) => `Kỷ nguyên ${n(epoch)} của cam kết ${n(id)} đã được quyết toán.`,
  NotNextEpoch: (id, epoch) =>
    `Cam kết ${n(id)} được quyết toán theo thứ tự kỷ nguyên: tiếp theo là kỷ nguyên ${n(epoch)}.`,
  EpochOutOfRange: (id, epoch) => `Cam kết ${n(id)} không có gì để quyết toán trong kỷ nguyên ${n(epoch)}.`,
  NotSettled: (id, epoch) => `Cam kết ${n(id)} còn kỷ nguyên phải quyết toán trước: tiếp theo là ${n(epoch)}.`,
  NothingToCollect: () => "Không có gì để trả cho tài khoản này.",
  InvalidAccount: (who) =>
    `${who} không thể có tiền cọc hay nhận tiền: không ai lấy được tiền từ đó. Hãy nhập tài khoản của một người nào đó.`,
  NotOperator: (who) =>
    `${who} không phải người vận hành của tài khoản nhà cung cấp. Chủ tài khoản có thể thêm người vận hành.`,
  NotBeneficiary: (who) => `${who} không phải chủ cũng không phải người nhận tiền của tài khoản nhà cung cấp.`,
  OwnableUnauthorizedAccount: (who) => `${who} không phải chủ của tài khoản nhà cung cấp.`,
  NothingToPayOut: () => "Tài khoản nhà cung cấp không có token này.",
  LienStands: (who) =>
    `Không thể làm việc này khi ${who} đang giữ quyền cầm giữ tài khoản nhà cung cấp. Người giữ quyền có thể gỡ bỏ.`,
  InexactTransfer: () => "Token này thu phí chuyển. Hãy dùng token khác.",
  ERC20InsufficientBalance: (_, has, wanted) => `Tài khoản có ${paid(has)}, ít hơn ${paid(wanted)} cần có.`,
  ERC20InsufficientAllowance: (_, has, wanted) =>
    `Hợp đồng được phép lấy ${paid(has)} của tài khoản, ít hơn ${paid(wanted)} cần có. Hãy thử lại: giấy phép có thể đã bị từ chối hoặc đã được dùng.`,
  InvalidTerms: (what) => `Thị trường không nhận các điều khoản này: ${what} nằm ngoài giới hạn.`,
  OfferNotOpen: (id) => `Không có chào thuê ${n(id)}, hoặc nó đã đóng. Hãy chọn chào thuê khác.`,
  OfferIsPaused: (id) =>
    `Chào thuê ${n(id)} hiện không nhận hợp đồng: nhà cung cấp đã tạm dừng. Hãy chọn chào thuê khác, hoặc thử lại sau.`,
  OfferChanged: (id) => `Chào thuê ${n(id)} đã thay đổi từ khi bạn đọc. Hãy xem lại.`,
  RateTooHigh: () => "Giá chào thuê cao hơn mức nhiều nhất mà bạn chịu trả. Hãy xem lại.",
  TooManyUnits: (wanted, left) => `Chào thuê không còn ${n(wanted)} đơn vị, mà chỉ còn ${n(left)}.`,
  CommitmentTooShort: (id) =>
    `Cam kết ${n(id)} không hoạt động, hoặc kết thúc quá sớm so với thời hạn tối thiểu và thời gian báo trước của chào thuê. Hãy chọn chào thuê khác.`,
  InsufficientFunds: () => "Tài khoản không đủ tiền cho việc này. Hãy nạp tiền trước.",
  SponsorNotAccepted: (who) => `Tài khoản không nhận tài trợ của ${who}. Người thuê có thể chấp nhận nhà tài trợ này.`,
  NotRenter: (id) => `Chỉ người thuê của hợp đồng ${n(id)} mới được làm việc này. Hãy kết nối tài khoản đã thuê.`,
  WrongLeaseState: (id, s) => `Hợp đồng thuê ${n(id)} hiện không cho phép việc này: hợp đồng ${leaseState(s)}.`,
  OrderLate: (id, until) =>
    `Hợp đồng thuê ${n(id)} chỉ có thể được xác nhận đến ${time(until)}. Bất kỳ ai cũng có thể hủy nó.`,
  TooEarly: (id, from) => `Còn quá sớm để làm việc này với hợp đồng thuê ${n(id)}: có thể làm từ ${time(from)}.`,
  NoticeAlreadyGiven: (id) => `Hợp đồng thuê ${n(id)} đã được báo kết thúc trước đó.`,
  AlreadyReleased: (id) => `Tiền đặt trước của hợp đồng thuê ${n(id)} đã được trả trước đó.`,
  GrantIsLive: (id) => `Tài khoản có khoản tài trợ ${n(id)} chưa kết thúc. Hãy chờ đến khi hết, hoặc kết thúc nó.`,
  GrantNotLive: (id) => `Không có khoản tài trợ ${n(id)}, hoặc nó đã kết thúc.`,
  NotParty: (id) => `Chỉ người tài trợ của khoản ${n(id)}, hoặc chủ tài khoản được tài trợ, mới được làm việc này.`,
  SponsoredTooLittle: () =>
    "Khoản tài trợ của tài khoản sẽ không trả gì cho hợp đồng này: giấy phép đã được dùng hoặc đã hết hạn. Hãy xem lại.",
  NotCertified: (id, kind) => `Địa điểm của cam kết ${n(id)} không có chứng nhận còn hiệu lực: ${certificate(kind)}.`,
  NotGrantee: (id) => `Chương trình đã trao khoản tài trợ ${n(id)} cho người thuê khác, hoặc không trao cho ai.`,
  ProgrammeOver: (at) => `Chương trình của nhà tài trợ đã kết thúc ${time(at)}.`,
  WrongToken: () => "Chào thuê được trả bằng token khác với chương trình của nhà tài trợ.",
  WrongRegion: (region) => `Chương trình của nhà tài trợ không tài trợ hợp đồng thuê ở ${word(region)}.`,
  NotVouchedFor: (who) =>
    `Chương trình chỉ tài trợ hợp đồng thuê của nhà cung cấp trong danh sách, mà ${who} thì không.`,
  AboveHighestRate: (rate, most) =>
    `Cho một đơn vị hạng 10 nó sẽ phải trả ${monthly(rate)} mỗi tháng, trong khi chỉ trả nhiều nhất ${monthly(most)} nếu không ai bảo đảm cho nhà cung cấp. Chào thuê rẻ hơn có thể phù hợp.`,
  NotFirstLease: (lease) => `Chương trình tài trợ một hợp đồng cho mỗi người thuê, và của bạn là hợp đồng ${n(lease)}.`,
  OtherGrantPermitted: (grant, until) =>
    `Chương trình tài trợ một hợp đồng cho mỗi người thuê, và khoản tài trợ ${n(grant)} được dùng cho hợp đồng đó đến ${time(until)}.`,
  NotAnAccount: (who) =>
    `${who} không phải tài khoản nhà cung cấp của hệ thống này. Chỉ tài khoản nhà cung cấp mới vay được: tạo bằng muster provider create.`,
  NotOwner: (account) =>
    `Chỉ chủ của tài khoản nhà cung cấp ${account} mới được làm việc này. Hãy kết nối ví của chủ tài khoản.`,
  NoLien: (account) => `Tín dụng không có quyền cầm giữ tài khoản nhà cung cấp ${account}. Hãy mở tín dụng trước.`,
  LienNotOffered: (who) => `Quyền cầm giữ chưa được trao cho ${who}. Chủ tài khoản có thể trao.`,
  CallInTheWay: (target, selector) =>
    `Người vận hành được phép gọi hàm ${selector} của ${target}, có thể lấy thu nhập vòng qua quyền cầm giữ. Hãy cấm lệnh gọi này trước: muster provider forbid.`,
  StablecoinWasCallable: (account) =>
    `Người vận hành từng được phép gọi stablecoin từ tài khoản nhà cung cấp ${account}: quyền chi tiêu họ đã cấp vẫn có thể đi vòng qua quyền cầm giữ. Hãy vay bằng tài khoản khác.`,
  StillOwes: () => "Tài khoản nhà cung cấp vẫn còn nợ. Hãy trả hết trước.",
  NotOfAccount: (id) => `Cam kết ${n(id)} không thuộc tài khoản nhà cung cấp này.`,
  AlreadyPledged: (id) => `Cam kết ${n(id)} đã được thế chấp.`,
  TooMany: (count, most) => `${n(count)} là quá nhiều: nhiều nhất là ${n(most)}.`,
  UnprovenClaims: (id, epoch) =>
    `Cam kết ${n(id)} còn khai báo chưa được chứng minh trong kỷ nguyên ${n(epoch)}. Hãy vay sau khi các kiểm toán đã được chứng minh.`,
  ClaimsPaused: () => "Việc nhận phần thưởng đang tạm dừng. Không cho vay đến khi hết tạm dừng.",
  HasDefaulted: () => "Một phần nợ đã bị xóa sổ. Hãy trả hết trước khi vay lại.",
  OverLimit: (wanted, most) =>
    `Không thể vay ${paid(wanted)}, mà nhiều nhất ${paid(most)}: chỉ chừng đó là chắc chắn thu về.`,
  NotIncome: (lease) => `Hợp đồng thuê ${n(lease)} không đem stablecoin về cho tài khoản nhà cung cấp này.`,
  LeasesNotAscending: (lease) => `Hợp đồng thuê ${n(lease)} được nêu hai lần, hoặc không theo thứ tự tăng dần.`,
  CapTooHigh: (lease) =>
    `Một ngày xấu có thể hoàn hơn một nửa giá của hợp đồng thuê ${n(lease)}. Không cho vay dựa vào nó trước khi quyết toán.`,
  NotImpaired: () => "Số tiền sắp về đủ trả nợ. Không có gì để xóa sổ.",
  NothingDue: () => "Không có gì để trả ra.",
  NotEnoughCash: (wanted, most) =>
    `Quỹ không thể cho vay ${paid(wanted)}, mà nhiều nhất ${paid(most)}: phần còn lại đã cho vay, hoặc người cho vay đang chờ.`,
  FirstLossTooSmall: (has, least) =>
    `Hiện quỹ không cho vay thêm: lớp chịu lỗ đầu là ${paid(has)}, cần ${paid(least)} cho khoản này. Khoản vay nhỏ hơn có thể được.`,
  MoreThanOwed: (_, owed) => `Tài khoản chỉ nợ ${paid(owed)}.`,
  NothingOwed: () => "Tài khoản nhà cung cấp không nợ quỹ này.",
  NothingToVoteWith: (who, block) =>
    `${who} không có gì để bỏ phiếu ở khối ${n(block)}. FLT bỏ phiếu khi đã được ủy quyền, tiền cọc từ kỷ nguyên sau khi đặt.`,
  GovernorAlreadyCastVote: (who) => `${who} đã bỏ phiếu bằng tất cả những gì có.`,
  GovernorExceedRemainingWeight: (who, votes, left) => `${who} sẽ bỏ ${flt(votes)}, trong khi chỉ còn ${flt(left)}.`,
  GovernorUnexpectedProposalState: (_, s) => `Đề xuất hiện không cho phép việc này: ${proposalState(s)}.`,
  GovernorNonexistentProposal: () => "Không có đề xuất này.",
  GovernorAlreadyQueuedProposal: () => "Đề xuất đã ở trong hàng chờ.",
  TimelockUnexpectedOperationState: () =>
    "Khóa thời gian hiện không làm việc này: chưa hết thời gian chờ, hoặc việc đã được làm hay bị hủy. Hãy chờ đến thời điểm được ghi.",
  ElectionNotDue: (block) => `Có thể mở cuộc bầu cử tiếp theo từ khối ${n(block)}.`,
  ElectionNotFinished: (election) => `Cần hoàn tất cuộc bầu cử ${n(election)} trước. Ai cũng làm được việc này.`,
  WrongPhase: (election, is) =>
    `Cuộc bầu cử ${n(election)} không cho phép việc này trong giai đoạn hiện tại: ${phase(is)}.`,
  AlreadyAMember: (who) => `${who} có ghế trong nhóm kia của hội đồng và không thể ứng cử vào nhóm này.`,
  AlreadyNominated: (who) => `${who} đã được đề cử hoặc đã nhận lời trước đó.`,
  NotNominated: (who) => `${who} chưa được đề cử. Ai cũng có thể đề cử khi đang nhận đề cử.`,
  NotACandidate: (who) => `${who} không phải ứng cử viên: chưa nhận lời hoặc thiếu ủng hộ.`,
  Barred: (who, through) => `${who} đã bị bãi nhiệm và không thể được bầu đến hết cuộc bầu cử ${n(through)}.`,
  NotEnoughVotes: (_, spent, power) =>
    `Tổng cộng sẽ là ${flt(spent)} trong cuộc bầu cử này, trên ${flt(power)} mà bạn có.`,
};

const meanings = texts(english, vietnamese);

/**
 * What a refusal says, by the data that it came with, and what its amounts are of. One that this page has no words for is
 * shown as it is.
 */
export function refusalText(data: Hex, unit?: Unit): string {
  inWhat = unit;
  if (data === "0x") return t().bare;
  let decoded: { errorName: string; args?: readonly unknown[] };
  try {
    decoded = decodeErrorResult({ abi: errorsAbi, data }) as typeof decoded;
  } catch {
    return t().unknown(data.slice(0, 10));
  }
  const { errorName, args = [] } = decoded;
  if (errorName === "Error") return t().says(String(args[0]));
  const known = meanings() as Meanings;
  if (Object.hasOwn(known, errorName)) return known[errorName]!(...args);
  return t().unknown(`${errorName}(${args.map(String).join(", ")})`);
}

/** The names of the refusals that there are words for. */
export const known = (): string[] => Object.keys(english);
