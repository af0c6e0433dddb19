// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Responses} from "./Responses.sol";

/// @title What happened to a commitment in an epoch, in unit-challenges (protocol section 11).
/// @dev Nothing is tallied in advance: an epoch's challenges are few (`maxChallenges`), and each is looked at once.
abstract contract Counting is Responses {
    /// @inheritdoc ICapacity
    function totalProven(uint256 epoch) external view returns (uint256 weight) {
        uint32[] memory opened = challengesOf(epoch);
        for (uint256 k = 0; k < opened.length; ++k) {
            if (!isStopped(opened[k])) weight += _provenIn(opened[k]);
        }
    }

    /// @inheritdoc ICapacity
    function countsOf(uint256 id, uint256 epoch) external view returns (Counts memory counts) {
        IStaking.Terms memory terms = STAKING.termsAt(id, epoch);
        if (!_covers(terms, epoch)) return counts;
        uint256 activeFrom = _activeFrom(id, epoch);
        uint32[] memory opened = challengesOf(epoch);
        for (uint256 k = 0; k < opened.length; ++k) {
            // Excused units have no root to respond with either.
            if (opened[k] < activeFrom || isStopped(opened[k])) continue;
            uint256 active = _activeUnits(terms.units, leasedAt(id, opened[k]));
            counts.opportunities += active;
            counts.mostActive = Math.max(counts.mostActive, active);
            Response storage response = _responses[id][opened[k]];
            counts.claimed += response.claimed;
            if (response.proven) counts.proven += response.claimed;
        }
    }
}
