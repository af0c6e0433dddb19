// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "./interfaces/IStaking.sol";
import {Commitments} from "./staking/Commitments.sol";
import {Delegation} from "./staking/Delegation.sol";
import {Ledger} from "./staking/Ledger.sol";
import {Settlement} from "./staking/Settlement.sol";
import {Slashing} from "./staking/Slashing.sol";
import {Vault} from "./staking/Vault.sol";

/// @title The money: bonds, delegated stake, thawing, rewards and slashing.
contract Staking is Settlement {
    constructor(Config memory c, address token_, address capacity_, address treasury_)
        Vault(token_)
        Ledger(capacity_)
        Commitments(c)
        Delegation(c)
        Slashing(c, treasury_)
        Settlement(c)
    {
        emit Configured(c, token_, capacity_, treasury_);
    }

    /// @inheritdoc IStaking
    function config() external view returns (Config memory) {
        // Each value was stored from a field of its type.
        // forge-lint: disable-start(unsafe-typecast)
        return Config({
            collateralPerUnit: uint128(COLLATERAL_PER_UNIT),
            rewardPool: uint128(REWARD_POOL),
            rewardCap: uint128(REWARD_CAP),
            settleFee: uint128(SETTLE_FEE),
            minBondBps: uint16(MIN_BOND_BPS),
            toleranceBps: uint16(TOLERANCE_BPS),
            downtimeBps: uint16(DOWNTIME_BPS),
            falseClaimBps: uint16(FALSE_CLAIM_BPS),
            bountyBps: uint16(BOUNTY_BPS),
            burnBps: uint16(BURN_BPS),
            maxUnits: uint16(MAX_UNITS),
            maxFailures: uint8(MAX_FAILURES),
            vestingEpochs: uint8(VESTING_EPOCHS),
            thawingEpochs: uint8(THAWING_EPOCHS)
        });
        // forge-lint: disable-end(unsafe-typecast)
    }
}
