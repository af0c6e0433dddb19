// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {ICapacity} from "./interfaces/ICapacity.sol";
import {ICertificates} from "./interfaces/ICertificates.sol";
import {ICouncil} from "./interfaces/ICouncil.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Who may govern: an access manager whose constructor grants the roles, so that it is never unguarded.
/// @notice Only the functions named here, and this contract's own, ask it for permission: it cannot reach anybody's
/// tokens.
contract Authority is AccessManager {
    /// @notice Sets parameters and the treasury, ends a pause, moves the reserve, governs the certifiers, and sets the rules of an elected council and removes its members, each after a delay in which everybody can see it coming: the role's here, or the timelock's of a DAO.
    uint64 public constant GOVERNOR = 1;
    /// @notice Pauses and stops challenges at once, and can cancel what the governor has scheduled here.
    uint64 public constant GUARDIAN = 2;
    /// @notice Says how many units are leased. The admin can give it to another market.
    uint64 public constant LEASE_MARKET = 3;
    /// @notice Gives slashes back, to those they were taken from.
    uint64 public constant COUNCIL = 4;
    /// @notice Ends a pause, where there is an elected council: the council at once, whose pauses have an end, and the first
    /// governor after the delay. Without such a council the governor does.
    uint64 public constant PAUSE_ENDER = 5;
    /// @notice The longest delay allowed, in seconds. One given in milliseconds by mistake, or set out of malice, would
    /// postpone every change for years, its own reduction included.
    uint32 public constant MAX_DELAY = 30 days;

    /// @notice The delay is longer than any may be.
    /// @param delay The delay given, in seconds.
    /// @param most The longest delay allowed, in seconds.
    error DelayTooLong(uint32 delay, uint32 most);

    /// @notice Who has the first roles, and where they hold. Contracts may be deployed later.
    struct Config {
        address admin; // gives and takes roles, itself only after the delay; the first governor
        address guardian; // the first one
        address council; // the first one, a guardian too
        bool elected; // the council is a `Council`
        uint32 delay; // seconds, at most MAX_DELAY; 0 to develop on, and for an admin with its own, as the DAO's timelock
        address capacity; // whose leases the lease market changes
        address staking; // which is governed
        address market; // the first one; 0: nobody has that role until the admin gives it
        address certificates; // whose certifiers are governed
    }

    /// @param c who has the first roles.
    constructor(Config memory c) AccessManager(c.admin) {
        bytes4[4] memory slow = [
            IStaking.setParameters.selector,
            IStaking.setTreasury.selector,
            IStaking.unpause.selector,
            IStaking.moveReserve.selector
        ];
        for (uint256 i = 0; i < slow.length; ++i) {
            _setTargetFunctionRole(c.staking, slow[i], GOVERNOR);
        }
        _setTargetFunctionRole(c.staking, IStaking.pause.selector, GUARDIAN);
        bytes4[2] memory brake = [ICapacity.stopChallenges.selector, ICapacity.resumeChallenges.selector];
        for (uint256 i = 0; i < brake.length; ++i) {
            _setTargetFunctionRole(c.capacity, brake[i], GUARDIAN);
        }
        _setTargetFunctionRole(c.staking, IStaking.giveBack.selector, COUNCIL);
        _setTargetFunctionRole(c.capacity, ICapacity.setLeased.selector, LEASE_MARKET);
        bytes4[5] memory certifying = [
            ICertificates.admit.selector,
            ICertificates.remove.selector,
            ICertificates.slash.selector,
            ICertificates.strike.selector,
            ICertificates.setLeastBond.selector
        ];
        for (uint256 i = 0; i < certifying.length; ++i) {
            _setTargetFunctionRole(c.certificates, certifying[i], GOVERNOR);
        }
        _setRoleGuardian(GOVERNOR, GUARDIAN);
        _grantRole(GOVERNOR, c.admin, 0, c.delay);
        _grantRole(GUARDIAN, c.guardian, 0, 0);
        _grantRole(COUNCIL, c.council, 0, 0);
        _grantRole(GUARDIAN, c.council, 0, 0);
        if (c.market != address(0)) _grantRole(LEASE_MARKET, c.market, 0, 0);
        // As admin one can get around the governor's delay: it must have the same.
        _grantRole(ADMIN_ROLE, c.admin, 0, c.delay);
        if (c.elected) _admitElected(c);
    }

    /// @dev An elected council ends its own pauses, so that they need no vote to end, and is governed itself.
    function _admitElected(Config memory c) private {
        _setTargetFunctionRole(c.staking, IStaking.unpause.selector, PAUSE_ENDER);
        _setTargetFunctionRole(c.council, ICouncil.setRules.selector, GOVERNOR);
        _setTargetFunctionRole(c.council, ICouncil.remove.selector, GOVERNOR);
        _setRoleGuardian(PAUSE_ENDER, GUARDIAN);
        _grantRole(PAUSE_ENDER, c.admin, 0, c.delay);
        _grantRole(PAUSE_ENDER, c.council, 0, 0);
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
