// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "./interfaces/IStaking.sol";
import {Commitments} from "./staking/Commitments.sol";
import {Governance} from "./staking/Governance.sol";
import {Ledger} from "./staking/Ledger.sol";
import {Settlement} from "./staking/Settlement.sol";
import {Vault} from "./staking/Vault.sol";

/// @title The money: bonds, delegated stake, thawing, rewards and slashing.
contract Staking is Settlement {
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
