// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";

import {IStaking} from "./interfaces/IStaking.sol";
import {Commitments} from "./staking/Commitments.sol";
import {Delegation} from "./staking/Delegation.sol";
import {Governance} from "./staking/Governance.sol";
import {Ledger} from "./staking/Ledger.sol";
import {Settlement} from "./staking/Settlement.sol";
import {Vault} from "./staking/Vault.sol";

/// @title The money: bonds, delegated stake, thawing, rewards and slashing.
/// @dev `multicall` makes several calls of one caller one transaction: `permit` and what it pays for, or epoch after epoch
/// to settle. Each call is one as if sent by itself: the caller is the same, the guard against being entered again is
/// taken and given back by each, no function takes ether that could count twice, and if one is refused none is done.
contract Staking is Delegation, Settlement, Multicall {
    constructor(Config memory c, Parameters memory p, address treasury_, address authority_)
        Vault(c.token)
        Ledger(c.capacity)
        Governance(p, treasury_, authority_)
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
