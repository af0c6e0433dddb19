// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";

import {IStaking} from "./interfaces/IStaking.sol";
import {Commitments} from "./staking/Commitments.sol";
import {Governance} from "./staking/Governance.sol";
import {HeldSlashes} from "./staking/HeldSlashes.sol";
import {Settlement} from "./staking/Settlement.sol";
import {Vault} from "./staking/Vault.sol";

/// @title The money: bonds, delegated stake, thawing, rewards and slashing.
/// @dev `multicall` puts several calls of one caller into one transaction: `permit` and the call that uses it, or many
/// epochs to settle. Each call does what it would do by itself: the caller is the same, each takes and releases the
/// reentrancy guard, and no function takes ether that could count twice. If one call reverts, all do.
contract Staking is Commitments, HeldSlashes, Settlement, Multicall {
    constructor(Config memory c, Parameters memory p, address treasury_, address authority_)
        Vault(c.token)
        Governance(c.capacity, p, treasury_, authority_)
        Commitments(c.maxUnits)
    {
        emit Configured(c, p, treasury_, authority_);
    }

    /// @inheritdoc IStaking
    function config() external view returns (Config memory) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return Config({token: address(TOKEN), capacity: address(CAPACITY), maxUnits: uint16(MAX_UNITS)});
    }
}
