// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {ParameterBounds} from "./ParameterBounds.sol";

/// @title The rules of every epoch, past ones too: an epoch that is settled late is settled by its own.
/// @dev The code has an address of its own, as `Settling` has.
library Rules {
    using Checkpoints for Checkpoints.Trace224;

    struct Book {
        /// @dev By the first epoch that they apply to; `starts` lists those epochs, each as its own value.
        mapping(uint256 fromEpoch => IStaking.Parameters) parameters;
        Checkpoints.Trace224 starts;
        Checkpoints.Trace224 treasuries;
    }

    /// @notice Sets the rules from an epoch on, within their bounds. A second change in one epoch replaces the first.
    /// @param capacity Whose windows bound the thawing time.
    function setParameters(Book storage self, ICapacity capacity, uint256 from, IStaking.Parameters memory p) external {
        ParameterBounds.check(p, _leastThawing(capacity));
        self.parameters[from] = p;
        self.starts.push(SafeCast.toUint32(from), SafeCast.toUint224(from));
    }

    /// @notice Names the treasury from an epoch on. A second change in one epoch replaces the first.
    function setTreasury(Book storage self, uint256 from, address account) external {
        if (account == address(0)) revert IStaking.InvalidConfig("treasury");
        self.treasuries.push(SafeCast.toUint32(from), uint160(account));
    }

    /// @notice The rules of an epoch.
    function parametersAt(Book storage self, uint256 epoch) internal view returns (IStaking.Parameters storage) {
        return self.parameters[self.starts.upperLookupRecent(SafeCast.toUint32(epoch))];
    }

    /// @notice Who gets the treasury's part of an epoch's slashes.
    function treasuryAt(Book storage self, uint256 epoch) internal view returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(self.treasuries.upperLookupRecent(SafeCast.toUint32(epoch))));
    }

    /// @dev Stake that begins to thaw in the last block of an epoch must still be there when the epoch becomes final.
    function _leastThawing(ICapacity capacity) private view returns (uint256) {
        ICapacity.Config memory clock = capacity.config();
        uint256 windows = uint256(clock.responseWindow) + 2 + clock.proofWindow;
        return windows / clock.epochBlocks + 2;
    }
}
