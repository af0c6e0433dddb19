// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Arrays} from "@openzeppelin/contracts/utils/Arrays.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IBeacon} from "../interfaces/IBeacon.sol";
import {Bls} from "./Bls.sol";

/// @title The beacon of a drand network (evmnet): no block producer can bias it.
/// @notice Somebody submits a round's signature while it is the current one, and gives the block a hash. Blocks without
/// a submission have none. A round has one signature and can be submitted once, so no two blocks have the same hash,
/// and no block has two.
/// @dev The block's timestamp is taken as the time: on a chain that makes blocks with old timestamps, such as a rollup
/// that catches up, their rounds are public before the blocks, and what is drawn from them can be foreseen.
contract DrandBeacon is IBeacon {
    /// @notice When round 1 began, and how long a round lasts, in seconds.
    uint256 public immutable GENESIS_TIME;
    uint256 public immutable PERIOD;

    uint256 private immutable KEY_X1;
    uint256 private immutable KEY_X0;
    uint256 private immutable KEY_Y1;
    uint256 private immutable KEY_Y0;

    /// @notice The last round that was submitted.
    uint256 public lastRound;

    /// @dev In ascending order.
    uint256[] private _blocks;
    mapping(uint256 number => bytes32) private _hashes;

    /// @notice A round was submitted.
    /// @param number The number of the block that got its hash.
    /// @param round The round.
    /// @param signature Its signature, a point of G1: x and y.
    event Submitted(uint256 indexed number, uint256 indexed round, uint256[2] signature);

    /// @notice A value of the deployment is not allowed.
    /// @param what Its name.
    error InvalidConfig(string what);
    /// @notice The round is not the one that began last before the block's time.
    /// @param round The round given.
    /// @param current The current round; 0 before the first.
    error NotTheCurrentRound(uint256 round, uint256 current);
    /// @notice The round was submitted before.
    /// @param round The round.
    error AlreadySubmitted(uint256 round);
    /// @notice The signature is not the round's.
    /// @param round The round.
    error InvalidSignature(uint256 round);

    /// @param key The network's public key, a point of G2: x and y, imaginary part first.
    constructor(uint256 genesisTime, uint256 period, uint256[4] memory key) {
        if (genesisTime == 0) revert InvalidConfig("genesisTime");
        if (period == 0) revert InvalidConfig("period");
        if (!Bls.isKey(key)) revert InvalidConfig("key");
        GENESIS_TIME = genesisTime;
        PERIOD = period;
        (KEY_X1, KEY_X0, KEY_Y1, KEY_Y0) = (key[0], key[1], key[2], key[3]);
    }

    /// @notice Gives this block the hash of the current round. Anyone may.
    /// @param signature The round's, a point of G1.
    function submit(uint64 round, uint256[2] calldata signature) external {
        uint256 current = currentRound();
        if (round == 0 || round != current) revert NotTheCurrentRound(round, current);
        if (round == lastRound) revert AlreadySubmitted(round);
        uint256[4] memory key = [KEY_X1, KEY_X0, KEY_Y1, KEY_Y0];
        if (!Bls.verify(signature, keccak256(abi.encodePacked(round)), key)) revert InvalidSignature(round);
        lastRound = round;
        _hashes[block.number] = keccak256(abi.encodePacked(signature));
        _blocks.push(block.number);
        emit Submitted(block.number, round, signature);
    }

    /// @notice The round that began last, by the block's time; 0 before the first.
    function currentRound() public view returns (uint256) {
        return Math.saturatingSub(block.timestamp + PERIOD, GENESIS_TIME) / PERIOD;
    }

    /// @inheritdoc IBeacon
    function hashAt(uint256 number) external view returns (bytes32) {
        return _hashes[number];
    }

    /// @inheritdoc IBeacon
    /// @dev The second submission from that block on. The round of the first may have begun before the block; that of
    /// the second begins when the first is no longer current, and so after the first submission's block.
    /// Bisection: at most 40 blocks are looked at.
    function hashFrom(uint256 number) external view returns (bytes32) {
        uint256 second = Arrays.lowerBound(_blocks, number) + 1;
        return second < _blocks.length ? _hashes[_blocks[second]] : bytes32(0);
    }

    /// @inheritdoc IBeacon
    function newest() external view returns (bytes32) {
        return _blocks.length == 0 ? bytes32(0) : _hashes[_blocks[_blocks.length - 1]];
    }
}
