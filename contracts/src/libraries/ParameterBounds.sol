// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../interfaces/IStaking.sol";

/// @title The bounds that governance must keep each parameter within. Nobody can change them.
library ParameterBounds {
    uint256 internal constant MIN_COLLATERAL_PER_UNIT = 1;
    uint256 internal constant MAX_COLLATERAL_PER_UNIT = 1e9 ether;
    uint256 internal constant MAX_REWARD_POOL = 1e7 ether;
    uint256 internal constant MAX_REWARD_CAP = 1e6 ether;
    uint256 internal constant MAX_OPENING_FEE = 1000 ether;
    uint256 internal constant MAX_SETTLE_FEE = 1000 ether;
    /// @dev A provider always bears the first loss.
    uint256 internal constant MIN_MIN_BOND_BPS = 100;
    uint256 internal constant MAX_MIN_BOND_BPS = 10_000;
    uint256 internal constant MAX_TOLERANCE_BPS = 5000;
    /// @dev A tenth of a unit's collateral for a missed challenge: downtime is not fraud.
    uint256 internal constant MAX_DOWNTIME_BPS = 1000;
    /// @dev A false claim is never free.
    uint256 internal constant MIN_FALSE_CLAIM_BPS = 100;
    uint256 internal constant MAX_FALSE_CLAIM_BPS = 10_000;
    /// @dev Whoever settles its own slash gets the bounty back: it must be a small part.
    uint256 internal constant MAX_BOUNTY_BPS = 2000;
    uint256 internal constant MAX_BURN_BPS = 10_000;
    uint256 internal constant MAX_MAX_FAILURES = 63;
    uint256 internal constant MIN_FAILURE_EPOCHS = 1;
    /// @dev As many as are kept.
    uint256 internal constant MAX_FAILURE_EPOCHS = 63;
    uint256 internal constant MIN_MAX_STAKE_MULTIPLE = 1;
    /// @dev What a provider can do to others' stake with collateral of its own is limited.
    uint256 internal constant MAX_MAX_STAKE_MULTIPLE = 20;
    uint256 internal constant MIN_VESTING_EPOCHS = 1;
    uint256 internal constant MAX_VESTING_EPOCHS = 64;
    /// @dev No stake thaws for longer.
    uint256 internal constant MAX_THAWING_EPOCHS = 64;
    /// @dev Somebody has to have the time to see that a slash is wrong.
    uint256 internal constant MIN_HOLD_EPOCHS = 1;
    uint256 internal constant MAX_HOLD_EPOCHS = 64;

    /// @notice Refuses parameters that are out of bounds, with the first one's name.
    /// @param leastThawing The shortest thawing time that the deployment's clock allows, in epochs.
    function check(IStaking.Parameters memory p, uint256 leastThawing) internal pure {
        _within("collateralPerUnit", p.collateralPerUnit, MIN_COLLATERAL_PER_UNIT, MAX_COLLATERAL_PER_UNIT);
        _within("rewardPool", p.rewardPool, 0, MAX_REWARD_POOL);
        _within("rewardCap", p.rewardCap, 0, MAX_REWARD_CAP);
        _within("openingFee", p.openingFee, 0, MAX_OPENING_FEE);
        _within("settleFee", p.settleFee, 0, MAX_SETTLE_FEE);
        _within("minBondBps", p.minBondBps, MIN_MIN_BOND_BPS, MAX_MIN_BOND_BPS);
        _within("toleranceBps", p.toleranceBps, 0, MAX_TOLERANCE_BPS);
        _within("downtimeBps", p.downtimeBps, 0, MAX_DOWNTIME_BPS);
        _within("falseClaimBps", p.falseClaimBps, MIN_FALSE_CLAIM_BPS, MAX_FALSE_CLAIM_BPS);
        _within("bountyBps", p.bountyBps, 0, MAX_BOUNTY_BPS);
        _within("burnBps", p.burnBps, 0, MAX_BURN_BPS);
        _within("maxFailures", p.maxFailures, 0, MAX_MAX_FAILURES);
        _within("failureEpochs", p.failureEpochs, MIN_FAILURE_EPOCHS, MAX_FAILURE_EPOCHS);
        _within("maxStakeMultiple", p.maxStakeMultiple, MIN_MAX_STAKE_MULTIPLE, MAX_MAX_STAKE_MULTIPLE);
        _within("vestingEpochs", p.vestingEpochs, MIN_VESTING_EPOCHS, MAX_VESTING_EPOCHS);
        _within("thawingEpochs", p.thawingEpochs, leastThawing, MAX_THAWING_EPOCHS);
        _within("holdEpochs", p.holdEpochs, MIN_HOLD_EPOCHS, MAX_HOLD_EPOCHS);
    }

    function _within(string memory name, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert IStaking.OutOfBounds(name, value, min, max);
    }
}
