// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {ParameterBounds} from "../libraries/ParameterBounds.sol";
import {Ledger} from "./Ledger.sol";

/// @title The rules that governance may change: within bounds, from the next epoch on, never retroactively.
/// @dev An epoch that is settled late is settled by its own rules, and its slash goes to its own treasury: past rules and
/// treasuries are kept.
abstract contract Governance is Ledger, AccessManaged {
    using Checkpoints for Checkpoints.Trace224;

    /// @dev By the first epoch that they apply to; `_starts` lists those epochs, each as its own value.
    mapping(uint256 fromEpoch => Parameters) private _parameters;
    Checkpoints.Trace224 private _starts;
    Checkpoints.Trace224 private _treasuries;

    constructor(Parameters memory p, address treasury_, address authority_) AccessManaged(authority_) {
        if (authority_.code.length == 0) revert InvalidConfig("authority");
        _setParameters(0, p);
        _setTreasury(0, treasury_);
    }

    /// @inheritdoc IStaking
    function setParameters(Parameters calldata p) external restricted {
        uint256 from = _currentEpoch() + 1;
        _setParameters(from, p);
        emit ParametersSet(from, p);
    }

    /// @inheritdoc IStaking
    function setTreasury(address account) external restricted {
        uint256 from = _currentEpoch() + 1;
        _setTreasury(from, account);
        emit TreasurySet(from, account);
    }

    /// @inheritdoc IStaking
    function parametersAt(uint256 epoch) external view returns (Parameters memory) {
        return _parametersAt(epoch);
    }

    /// @inheritdoc IStaking
    function treasuryAt(uint256 epoch) public view returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(uint160(_treasuries.upperLookupRecent(SafeCast.toUint32(epoch))));
    }

    function _parametersAt(uint256 epoch) internal view returns (Parameters storage) {
        return _parameters[_starts.upperLookupRecent(SafeCast.toUint32(epoch))];
    }

    /// @dev A second change in one epoch replaces the first.
    function _setParameters(uint256 from, Parameters memory p) private {
        ParameterBounds.check(p, _leastThawing());
        _parameters[from] = p;
        _starts.push(SafeCast.toUint32(from), SafeCast.toUint224(from));
    }

    /// @dev As `_setParameters`.
    function _setTreasury(uint256 from, address account) private {
        if (account == address(0)) revert InvalidConfig("treasury");
        _treasuries.push(SafeCast.toUint32(from), uint160(account));
    }

    /// @dev Stake that begins to thaw in the last block of an epoch must still be there when the epoch becomes final.
    function _leastThawing() private view returns (uint256) {
        ICapacity.Config memory clock = CAPACITY.config();
        uint256 windows = uint256(clock.responseWindow) + 2 + clock.proofWindow;
        return windows / clock.epochBlocks + 2;
    }
}
