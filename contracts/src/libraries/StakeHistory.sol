// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title What a commitment's stake is, and what it was when an epoch began (protocol section 11, "ticks").
/// @dev Changes are kept by their stamp: the epoch, and how often the commitment had been slashed. Changes with one stamp
/// overwrite each other, since nothing in between is ever asked for.
library StakeHistory {
    using Checkpoints for Checkpoints.Trace208;

    /// @notice The stake that can earn: not what thaws.
    struct Stake {
        uint256 bond;
        uint256 tokens; // of the pool
        uint256 shares; // of the pool
    }

    struct History {
        Checkpoints.Trace208 amounts; // tokens in the high 104 bits, bond in the low ones
        Checkpoints.Trace208 shares;
    }

    /// @dev Bits of the slashes in a stamp. A commitment has fewer epochs than that, and each is settled once.
    uint256 private constant SLASH_BITS = 24;
    uint256 private constant AMOUNT_BITS = 104;
    uint256 private constant AMOUNT_MASK = type(uint104).max;

    /// @notice The stamp of a change.
    function stamp(uint256 epoch, uint256 slashes) internal pure returns (uint48) {
        return SafeCast.toUint48(epoch << SLASH_BITS | slashes);
    }

    /// @notice The epoch of a stamp.
    function epochOf(uint48 stamp_) internal pure returns (uint256) {
        return stamp_ >> SLASH_BITS;
    }

    function latest(History storage self) internal view returns (Stake memory) {
        return _unpack(self.amounts.latest(), self.shares.latest());
    }

    /// @notice The stake of an epoch: what was there when it began.
    function since(History storage self, uint256 epoch) internal view returns (Stake memory) {
        return _unpack(valueAt(self.amounts, epoch), valueAt(self.shares, epoch));
    }

    /// @notice A value as it was when an epoch began.
    function valueAt(Checkpoints.Trace208 storage trace, uint256 epoch) internal view returns (uint256) {
        return epoch == 0 ? 0 : trace.upperLookupRecent(stamp(epoch, 0) - 1);
    }

    /// @notice Keeps bond and pool tokens as they are from a stamp on.
    function setAmounts(History storage self, uint48 stamp_, uint256 bond, uint256 tokens) internal {
        uint256 packed = uint256(SafeCast.toUint104(tokens)) << AMOUNT_BITS | SafeCast.toUint104(bond);
        self.amounts.push(stamp_, SafeCast.toUint208(packed));
    }

    /// @notice Keeps the number of pool shares as it is from a stamp on.
    function setShares(History storage self, uint48 stamp_, uint256 shares) internal {
        self.shares.push(stamp_, SafeCast.toUint208(shares));
    }

    function _unpack(uint256 amounts, uint256 shares) private pure returns (Stake memory) {
        return Stake({bond: amounts & AMOUNT_MASK, tokens: amounts >> AMOUNT_BITS, shares: shares});
    }
}
