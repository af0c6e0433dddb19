// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {ICapacity} from "./interfaces/ICapacity.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Who may govern: an access manager with its roles given out from the start, so that no moment is unguarded.
/// @notice Nothing but the functions named here, and this contract's own, asks it for leave: it has no way to anybody's
/// tokens.
contract Authority is AccessManager {
    /// @notice Sets parameters and the treasury, and ends a pause: after a delay, in which everybody can see it coming.
    uint64 public constant GOVERNOR = 1;
    /// @notice Pauses at once, and can cancel what the governor has scheduled.
    uint64 public constant GUARDIAN = 2;
    /// @notice Says which units are leased. Nobody has the role until the admin gives it.
    uint64 public constant LEASE_MARKET = 3;
    /// @notice Seconds: no delay can be longer. One that was meant in milliseconds, or set to spite those who come after,
    /// would put off every change for years, and its own shortening too.
    uint32 public constant MAX_DELAY = 30 days;

    /// @notice A delay is longer than any can be.
    /// @param delay The delay given, in seconds.
    /// @param most MAX_DELAY, in seconds.
    error DelayTooLong(uint32 delay, uint32 most);

    /// @param admin gives and takes roles, itself only after the delay; the first governor.
    /// @param guardian the first guardian.
    /// @param delay seconds between scheduling and execution, at most MAX_DELAY; 0 for a chain to develop on.
    /// @param capacity the ledger whose leases are the market's; it may be made later.
    /// @param staking the contract that is governed; it may be made later.
    constructor(address admin, address guardian, uint32 delay, address capacity, address staking) AccessManager(admin) {
        bytes4[3] memory slow =
            [IStaking.setParameters.selector, IStaking.setTreasury.selector, IStaking.unpause.selector];
        for (uint256 i = 0; i < slow.length; ++i) {
            _setTargetFunctionRole(staking, slow[i], GOVERNOR);
        }
        _setTargetFunctionRole(staking, IStaking.pause.selector, GUARDIAN);
        _setTargetFunctionRole(capacity, ICapacity.setLeased.selector, LEASE_MARKET);
        _setRoleGuardian(GOVERNOR, GUARDIAN);
        _grantRole(GOVERNOR, admin, 0, delay);
        _grantRole(GUARDIAN, guardian, 0, 0);
        // What the admin could do at once it could use to get around the governor's delay.
        _grantRole(ADMIN_ROLE, admin, 0, delay);
    }

    /// @dev The other delay of a grant is the role's, which `_setGrantDelay` keeps short.
    function _grantRole(uint64 roleId, address account, uint32 grantDelay, uint32 executionDelay)
        internal
        override
        returns (bool)
    {
        _requireShort(executionDelay);
        return super._grantRole(roleId, account, grantDelay, executionDelay);
    }

    function _setGrantDelay(uint64 roleId, uint32 newDelay) internal override {
        _requireShort(newDelay);
        super._setGrantDelay(roleId, newDelay);
    }

    function _setTargetAdminDelay(address target, uint32 newDelay) internal override {
        _requireShort(newDelay);
        super._setTargetAdminDelay(target, newDelay);
    }

    function _requireShort(uint32 delay) private pure {
        if (delay > MAX_DELAY) revert DelayTooLong(delay, MAX_DELAY);
    }
}
