// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {Earnings} from "../libraries/Earnings.sol";
import {SharePool} from "../libraries/SharePool.sol";
import {StakeHistory} from "../libraries/StakeHistory.sol";

/// @title What the staking contract keeps, for its parts and for the library that settles.
library Records {
    using Checkpoints for Checkpoints.Trace208;
    using Math for uint256;

    /// @dev One slot, which Capacity reads in every response.
    struct Terms {
        address provider;
        uint16 units;
        uint24 startEpoch;
        uint24 endEpoch;
        IStaking.State state;
        bool reduced;
        uint8 speedClass;
    }

    struct Commitment {
        Terms terms;
        uint128 collateralPerUnit; // frozen on activation, as are minBondBps and vestingEpochs
        uint32 duration;
        uint32 nextEpoch;
        uint16 commissionBps;
        uint16 maxLeased;
        uint16 minBondBps;
        uint8 vestingEpochs;
        uint64 failing; // whether each of the last 64 settled epochs was, the newest in the lowest bit
        uint32 claimedByProvider; // its rewards of the epochs before this one
        uint24 slashes; // so far
        StakeHistory.History stake;
        SharePool.Pool thawing;
        Earnings.Book earnings;
        Checkpoints.Trace208 unitsLeft; // after a removal, by the first epoch without those removed
        mapping(uint256 number => HeldSlash) held; // by the number of slashes before it
    }

    struct Holder {
        Checkpoints.Trace208 shares;
        uint32 claimed; // the rewards of the epochs before this one
        uint32 passed; // how many changes of `shares` came before `claimed` began
    }

    struct Request {
        uint152 shares; // of the thawing pool
        uint48 made; // the stamp of the request
        uint48 paid; // the stamp of its payment; 0: not paid yet
        uint8 wait; // epochs from the request to its release
    }

    /// @dev What a proven unit-challenge of an epoch earns for each step of its speed class.
    struct Rate {
        uint128 perWeight;
        bool set;
    }

    /// @dev The tokens that are not stake.
    struct Funds {
        uint256 reserve; // what rewards are paid from
        uint256 promised; // the part of it that first settlements set aside for proven units not settled yet
        mapping(uint256 epoch => Rate) rates;
        mapping(address account => uint256) owed; // bounties, fees and the treasury's parts
        mapping(uint256 challenge => bool) openingPaid;
    }

    /// @dev A slash that can still be given back, or was: what it took, and what it was taken from.
    struct HeldSlash {
        uint48 stamp; // of the stake that it was taken from
        uint24 epoch; // for whose faults it is
        uint24 voidedFrom; // the rewards of the epochs from this one to `epoch` were forfeited
        uint24 dueEpoch; // the first in which it can be finished
        IStaking.Fate fate;
        uint104 fromBond;
        uint104 fromPool;
        uint104 fromThawing;
        address settler; // gets the bounty
        uint152 thawingShares; // of which `fromThawing` was taken
        uint104 forfeited; // rewards, those of `epoch` included
        uint104 toProvider; // what the provider would have got for `epoch`
        uint208 perShare; // what a pool share would have got for it, times 2^96
    }

    /// @dev What an account has taken back of a slash.
    struct Return {
        uint32 claimed; // the forfeited rewards of the epochs before this one
        uint32 passed; // as in `Holder`
        bool done; // all but rewards, and of these, those of the slash's own epoch
        mapping(uint256 request => bool) requests;
    }

    uint256 internal constant BPS = 10_000;

    /// @notice The units that a commitment has in an epoch.
    function unitsIn(Commitment storage c, uint256 epoch) internal view returns (uint256) {
        if (!c.terms.reduced) return c.terms.units;
        uint256 left = c.unitsLeft.upperLookupRecent(epochKey(epoch));
        return left == 0 ? c.terms.units : left;
    }

    /// @notice The stamp of changes that come now.
    function stamp(Commitment storage c, uint256 current) internal view returns (uint48) {
        return StakeHistory.stamp(current, c.slashes);
    }

    /// @notice The least bond for a collateral.
    function leastBond(uint256 collateral, uint256 minBondBps) internal pure returns (uint256) {
        return collateral.mulDiv(minBondBps, BPS, Math.Rounding.Ceil);
    }

    /// @notice Refuses accounts from which nobody could ever get what they are given.
    function requireUsable(address account) internal view {
        if (account == address(0) || account == address(this)) revert IStaking.InvalidAccount(account);
    }

    /// @notice The first epoch in which a request can be paid out.
    function releaseEpoch(Request memory r) internal pure returns (uint256) {
        return StakeHistory.epochOf(r.made) + r.wait;
    }

    function epochKey(uint256 epoch) internal pure returns (uint48) {
        return SafeCast.toUint48(Math.min(epoch, type(uint48).max));
    }
}
