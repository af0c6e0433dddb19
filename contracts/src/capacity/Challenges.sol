// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {Field} from "../libraries/Field.sol";
import {EpochClock} from "./EpochClock.sol";
import {Randomness} from "./Randomness.sol";

/// @title The lottery: which blocks are challenges, and what their beacons are (protocol section 2.3).
abstract contract Challenges is EpochClock, Randomness {
    /// @dev Settling looks at each challenge of an epoch, and finds the lease that held for it by bisection. It has to fit
    /// into one transaction, of 2^24 gas at most (EIP-7825), even if leases changed in every block (docs/contracts-reference.md).
    uint256 private constant MOST_CHALLENGES = 256;

    uint256 internal immutable CHALLENGE_ODDS;
    uint256 internal immutable MAX_CHALLENGES;

    mapping(uint256 challenge => uint256) private _beacons;
    mapping(uint256 epoch => uint32[]) private _challenges;

    constructor(Config memory c) {
        // At least one challenge is to be expected in an epoch: without one nothing is proven, and nothing earned.
        if (c.challengeOdds == 0 || c.challengeOdds > c.epochBlocks) revert InvalidConfig("challengeOdds");
        if (c.maxChallenges == 0 || c.maxChallenges > MOST_CHALLENGES) revert InvalidConfig("maxChallenges");
        CHALLENGE_ODDS = c.challengeOdds;
        MAX_CHALLENGES = c.maxChallenges;
    }

    /// @inheritdoc ICapacity
    function open(uint256 challenge) external {
        if (_beacons[challenge] != 0) revert ChallengeAlreadyOpen(challenge);
        _open(challenge);
    }

    /// @inheritdoc ICapacity
    function beaconOf(uint256 challenge) public view returns (uint256) {
        return _beacons[challenge];
    }

    /// @inheritdoc ICapacity
    function challengesOf(uint256 epoch) public view returns (uint32[] memory) {
        return _challenges[epoch];
    }

    /// @dev The beacon of a challenge, which is opened if nobody has.
    function _beaconOrOpen(uint256 challenge) internal returns (uint256 beacon) {
        beacon = _beacons[challenge];
        if (beacon == 0) beacon = _open(challenge);
    }

    function _open(uint256 challenge) private returns (uint256 beacon) {
        if (challenge < GENESIS) revert NotAChallenge(challenge);
        if (challenge >= block.number) revert BlockHashUnavailable(challenge);
        uint256 last = _lastResponseBlock(challenge);
        if (block.number > last) revert WindowOver(challenge, last);
        bytes32 hash = _hashAt(challenge);
        if (uint256(keccak256(abi.encodePacked("muster.lottery.v1", hash))) % CHALLENGE_ODDS != 0) {
            revert NotAChallenge(challenge);
        }
        uint256 epoch = _epochOf(challenge);
        uint32[] storage opened = _challenges[epoch];
        if (opened.length >= MAX_CHALLENGES) revert EpochFull(epoch);
        beacon = Field.reduce(hash);
        _beacons[challenge] = beacon;
        opened.push(SafeCast.toUint32(challenge));
        emit ChallengeOpened(challenge, epoch, beacon, msg.sender);
    }
}
