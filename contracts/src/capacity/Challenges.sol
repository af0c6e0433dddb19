// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {Field} from "../libraries/Field.sol";
import {EpochClock} from "./EpochClock.sol";
import {Randomness} from "./Randomness.sol";
import {Stops} from "./Stops.sol";

/// @title The lottery: which slots begin with a challenge, and what their beacons are (protocol sections 2 and 8).
abstract contract Challenges is Stops, Randomness {
    struct Opening {
        uint256 beacon; // 0 until opened
        address opener;
        uint96 proven; // units, each times its commitment's speed class
    }

    /// @dev Settling looks at each challenge of an epoch, and finds the lease that held for it by bisection. It has to fit
    /// into one transaction, of 2^24 gas at most (EIP-7825), even if leases changed in every slot (docs/contracts-reference.md).
    uint256 private constant MOST_CHALLENGES = 256;

    uint256 internal immutable CHALLENGE_ODDS;
    uint256 internal immutable MAX_CHALLENGES;

    mapping(uint256 challenge => Opening) private _openings;
    mapping(uint256 epoch => uint32[]) private _challenges;

    constructor(Config memory c) {
        // At least one challenge is to be expected in an epoch: without one nothing is proven, and nothing earned.
        uint256 slots = c.epochBlocks / (uint256(c.responseWindow) + 3);
        if (c.challengeOdds == 0 || c.challengeOdds > slots) revert InvalidConfig("challengeOdds");
        if (c.maxChallenges == 0 || c.maxChallenges > MOST_CHALLENGES) revert InvalidConfig("maxChallenges");
        CHALLENGE_ODDS = c.challengeOdds;
        MAX_CHALLENGES = c.maxChallenges;
    }

    /// @inheritdoc ICapacity
    function open(uint256 challenge, bytes calldata evidence) external {
        (bool begins, uint256 slot) = _slotFrom(challenge);
        if (!begins) revert NotAChallenge(challenge);
        Opening storage opening = _openings[challenge];
        if (opening.beacon != 0) revert ChallengeAlreadyOpen(challenge);
        uint256 last = _lastOpeningBlock(challenge);
        if (block.number > last) revert OpeningOver(challenge, last);
        _requireRunning(challenge);
        uint256 epoch = _epochOf(challenge);
        uint32[] storage opened = _challenges[epoch];
        if (opened.length >= MAX_CHALLENGES) revert EpochFull(epoch);

        bytes memory value = BEACON.valueOf(challenge, evidence);
        if (uint256(_tagged("muster.challenge.v2", slot, value)) % CHALLENGE_ODDS != 0) {
            revert NotAChallenge(challenge);
        }
        uint256 beacon = Field.reduce(_tagged("muster.beacon.v2", slot, value));
        opening.beacon = beacon;
        opening.opener = msg.sender;
        opened.push(SafeCast.toUint32(challenge));
        emit ChallengeOpened(challenge, epoch, beacon, msg.sender);
    }

    /// @inheritdoc ICapacity
    function beaconOf(uint256 challenge) public view returns (uint256) {
        return _openings[challenge].beacon;
    }

    /// @inheritdoc ICapacity
    function openerOf(uint256 challenge) external view returns (address) {
        return _openings[challenge].opener;
    }

    /// @inheritdoc ICapacity
    function challengesOf(uint256 epoch) public view returns (uint32[] memory) {
        return _challenges[epoch];
    }

    function _noteProven(uint256 challenge, uint256 weight) internal {
        _openings[challenge].proven += SafeCast.toUint96(weight);
    }

    function _provenIn(uint256 challenge) internal view returns (uint256) {
        return _openings[challenge].proven;
    }

    /// @dev The beacon of an open challenge.
    function _openBeacon(uint256 challenge) internal view returns (uint256 beacon) {
        beacon = beaconOf(challenge);
        if (beacon == 0) revert ChallengeNotOpen(challenge);
    }

    function _tagged(string memory tag, uint256 slot, bytes memory value) private view returns (bytes32) {
        return keccak256(abi.encode(tag, block.chainid, address(this), slot, value));
    }
}
