// The rules of money, as the API names them and as people read them.
import type { Rules } from "../api/types";
import { texts } from "../language";
import { count, exactly, percent } from "../numbers";

const t = texts(
  {
    collateralPerUnit: "Stake behind a unit of class 10",
    rewardPool: "Reward pool of an epoch",
    rewardCap: "Most for a proven unit-challenge",
    openingFee: "Fee for opening a challenge",
    settleFee: "Fee for settling an epoch",
    minBondBps: "Least bond, of the collateral",
    toleranceBps: "May be missed of an epoch",
    downtimeBps: "A miss beyond that costs, of a unit's collateral",
    falseClaimBps: "A false claim costs, of a unit's collateral",
    bountyBps: "Bounty for settling a slash",
    burnBps: "Burned of the rest",
    maxFailures: "Failing epochs that are tolerated",
    failureEpochs: "Of the last epochs",
    maxStakeMultiple: "Most stake, in collaterals",
    vestingEpochs: "Epochs until a reward is released",
    thawingEpochs: "Epochs that stake thaws",
    holdEpochs: "Epochs that a slash is held",
  },
  {
    collateralPerUnit: "Tiền cọc cho một đơn vị hạng 10",
    rewardPool: "Quỹ thưởng của một kỷ nguyên",
    rewardCap: "Tối đa cho một lượt đã chứng minh",
    openingFee: "Phí mở thử thách",
    settleFee: "Phí quyết toán kỷ nguyên",
    minBondBps: "Tiền bảo chứng tối thiểu, trên tiền cọc",
    toleranceBps: "Được phép bỏ lỡ trong kỷ nguyên",
    downtimeBps: "Mỗi lần bỏ lỡ vượt mức mất, trên tiền cọc một đơn vị",
    falseClaimBps: "Khai sai mất, trên tiền cọc một đơn vị",
    bountyBps: "Tiền thưởng khi quyết toán khoản phạt",
    burnBps: "Phần còn lại bị đốt",
    maxFailures: "Số kỷ nguyên thất bại được dung thứ",
    failureEpochs: "Trong số kỷ nguyên gần nhất",
    maxStakeMultiple: "Tiền cọc tối đa, theo lần tiền cọc yêu cầu",
    vestingEpochs: "Số kỷ nguyên đến khi thưởng được giải ngân",
    thawingEpochs: "Số kỷ nguyên rã đông",
    holdEpochs: "Số kỷ nguyên giữ khoản phạt",
  },
);

export type Rule = Exclude<keyof Rules, "fromEpoch">;

const kinds: Record<Rule, (value: string | number) => string> = {
  collateralPerUnit: (v) => exactly(String(v)),
  rewardPool: (v) => exactly(String(v)),
  rewardCap: (v) => exactly(String(v)),
  openingFee: (v) => exactly(String(v)),
  settleFee: (v) => exactly(String(v)),
  minBondBps: (v) => percent(Number(v)),
  toleranceBps: (v) => percent(Number(v)),
  downtimeBps: (v) => percent(Number(v)),
  falseClaimBps: (v) => percent(Number(v)),
  bountyBps: (v) => percent(Number(v)),
  burnBps: (v) => percent(Number(v)),
  maxFailures: count,
  failureEpochs: count,
  maxStakeMultiple: count,
  vestingEpochs: count,
  thawingEpochs: count,
  holdEpochs: count,
};

export const rules = Object.keys(kinds) as Rule[];

export const isRule = (name: string): name is Rule => Object.hasOwn(kinds, name);

/** What a rule is called. One that this page does not know is shown as it is. */
export const ruleName = (name: string): string => (isRule(name) ? t()[name] : name);

/** What a rule is, with its unit. */
export const ruleValue = (name: Rule, value: string | number): string => kinds[name](value);
