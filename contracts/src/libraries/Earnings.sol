// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title What a commitment's epochs earned, as sums over all epochs before a number, so that the rewards of any stretch of
/// epochs are a difference (protocol section 11, "Reward").
/// @dev A reward is released whole some epochs after its settlement: those of the epochs before `released`. A false claim
/// voids what has not been released. The sums go back to what they were there, and a boundary within the void counts as
/// its beginning.
library Earnings {
    using Checkpoints for Checkpoints.Trace208;

    /// @notice A reward of one epoch.
    struct Reward {
        uint256 perShare; // what each pool share gets, times 2^96
        uint256 toPool; // what all of them get together
        uint256 toProvider; // commission and the bond's part
    }

    struct Book {
        Checkpoints.Trace208 perShare; // of the epochs before the key
        Checkpoints.Trace208 totals; // of the epochs before the key: all in the high 104 bits, the provider's in the low ones
        Checkpoints.Trace208 settled; // by an epoch: how many epochs with a reward were settled then
        Checkpoints.Trace208 voids; // by their first epoch: the epoch of the false claim in the high bits, the key in the low ones
    }

    /// @notice The fixed point of rewards per share: the tokens of a reward are fewer than 2^104, and a share of a pool that
    /// earns is worth more than 2^-42 wei.
    uint256 internal constant POINT = 96;
    uint256 internal constant ONE = 2 ** POINT;

    uint256 private constant TOTAL_BITS = 104;
    uint256 private constant TOTAL_MASK = type(uint104).max;
    uint256 private constant KEY_BITS = 48;
    uint256 private constant KEY_MASK = type(uint48).max;

    /// @notice Adds the reward of an epoch that is settled in the current one.
    function add(Book storage self, uint256 epoch, uint256 current, Reward memory r) internal {
        uint48 next = SafeCast.toUint48(epoch + 1);
        self.perShare.push(next, SafeCast.toUint208(self.perShare.latest() + r.perShare));
        (uint256 all, uint256 provider) = _unpack(self.totals.latest());
        self.totals.push(next, _pack(all + r.toPool + r.toProvider, provider + r.toProvider));
        self.settled.push(SafeCast.toUint48(current), next);
    }

    /// @notice Voids everything that is not released, after a false claim in an epoch.
    /// @return amount What is lost.
    /// @return from The first epoch whose reward that may be.
    function forfeit(Book storage self, uint256 epoch, uint256 released_)
        internal
        returns (uint256 amount, uint256 from)
    {
        uint256 key = _clamp(self, released_);
        uint256 last = self.voids.latest();
        // What an earlier false claim voided from there on is lost already.
        from = last != 0 && last & KEY_MASK == key ? (last >> KEY_BITS) + 1 : key;
        (uint256 all,) = _unpack(self.totals.latest());
        (uint256 kept, uint256 provider) = _totalsBefore(self, key);
        amount = all - kept;
        if (amount == 0) return (0, from);
        uint208 perShare = self.perShare.upperLookup(SafeCast.toUint48(key));
        uint48 next = SafeCast.toUint48(epoch + 1);
        self.perShare.push(next, perShare);
        self.totals.push(next, _pack(kept, provider));
        self.voids.push(SafeCast.toUint48(key), SafeCast.toUint208(epoch << KEY_BITS | key));
    }

    /// @notice The epochs before this one are released in the current epoch, when rewards are for so many epochs after their
    /// settlement.
    function released(Book storage self, uint256 current, uint256 vestingEpochs) internal view returns (uint256) {
        if (current < vestingEpochs) return 0;
        return self.settled.upperLookupRecent(SafeCast.toUint48(current - vestingEpochs));
    }

    /// @notice What is not released yet.
    function unreleased(Book storage self, uint256 released_) internal view returns (uint256) {
        (uint256 all,) = _unpack(self.totals.latest());
        (uint256 kept,) = _totalsBefore(self, _clamp(self, released_));
        return all - kept;
    }

    /// @notice What each pool share of a stretch of epochs got, times 2^96: `from` is the first, `to` the one after the last.
    function perShareIn(Book storage self, uint256 from, uint256 to) internal view returns (uint256) {
        return _perShareBefore(self, to) - _perShareBefore(self, from);
    }

    /// @notice What the provider got in a stretch of epochs.
    function providersIn(Book storage self, uint256 from, uint256 to) internal view returns (uint256) {
        (, uint256 before) = _totalsBefore(self, _clamp(self, from));
        (, uint256 until) = _totalsBefore(self, _clamp(self, to));
        return until - before;
    }

    /// @notice The same of a stretch that a false claim voided: what it would have been.
    function voidedPerShareIn(Book storage self, uint256 from, uint256 to) internal view returns (uint256) {
        return self.perShare.upperLookup(SafeCast.toUint48(to)) - self.perShare.upperLookup(SafeCast.toUint48(from));
    }

    /// @notice The same of the provider's part.
    function voidedProvidersIn(Book storage self, uint256 from, uint256 to) internal view returns (uint256) {
        (, uint256 before) = _totalsBefore(self, from);
        (, uint256 until) = _totalsBefore(self, to);
        return until - before;
    }

    function _perShareBefore(Book storage self, uint256 epoch) private view returns (uint256) {
        return self.perShare.upperLookup(SafeCast.toUint48(_clamp(self, epoch)));
    }

    function _totalsBefore(Book storage self, uint256 epoch) private view returns (uint256 all, uint256 provider) {
        return _unpack(self.totals.upperLookup(SafeCast.toUint48(epoch)));
    }

    /// @dev Within a void, its beginning.
    function _clamp(Book storage self, uint256 epoch) private view returns (uint256) {
        uint256 last = self.voids.upperLookupRecent(SafeCast.toUint48(epoch));
        return epoch <= last >> KEY_BITS ? last & KEY_MASK : epoch;
    }

    function _pack(uint256 all, uint256 provider) private pure returns (uint208) {
        return SafeCast.toUint208(uint256(SafeCast.toUint104(all)) << TOTAL_BITS | SafeCast.toUint104(provider));
    }

    function _unpack(uint256 totals) private pure returns (uint256 all, uint256 provider) {
        return (totals >> TOTAL_BITS, totals & TOTAL_MASK);
    }
}
