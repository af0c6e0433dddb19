// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "../src/interfaces/ICapacity.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";

/// @title The rules that tests run under, near the `dev` profile's.
library Rules {
    function capacity() internal pure returns (ICapacity.Config memory) {
        return ICapacity.Config({
            blocks: 5000,
            segments: 25,
            positions: 3,
            challengeOdds: 1, // each slot begins with a challenge
            epochBlocks: 230, // ten slots
            sealEpochs: 5,
            sealGrace: 46, // two slots
            responseWindow: 20,
            proofWindow: 60,
            maxChallenges: 16
        });
    }

    function staking() internal pure returns (IStaking.Parameters memory) {
        return IStaking.Parameters({
            collateralPerUnit: 200 ether,
            rewardPool: 1000 ether,
            rewardCap: 5 ether,
            openingFee: 1 ether,
            settleFee: 1 ether,
            minBondBps: 1000,
            toleranceBps: 1000,
            downtimeBps: 100,
            falseClaimBps: 2000,
            bountyBps: 500,
            burnBps: 5000,
            maxFailures: 3,
            failureEpochs: 30,
            maxStakeMultiple: 20,
            vestingEpochs: 4,
            thawingEpochs: 3,
            holdEpochs: 7
        });
    }

    function config(address token, address ledger) internal pure returns (IStaking.Config memory) {
        return IStaking.Config({token: token, capacity: ledger, maxUnits: 1024});
    }
}
