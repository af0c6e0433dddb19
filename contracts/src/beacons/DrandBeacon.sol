// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IBeacon} from "../interfaces/IBeacon.sol";
import {IRounds} from "../interfaces/IRounds.sol";
import {Bls} from "./Bls.sol";
import {PastBlocks} from "./PastBlocks.sol";

/// @title The beacon of a drand network (evmnet): no block producer can bias it.
/// @notice A block's value is the signature, x and y, of the first round that begins at or after the block's time plus a
/// delay. The evidence is abi.encode(header, round, signature): the block's header as RLP, which shows its time, the
/// round, and the round's signature as a point of G1. Where another block's value has shown the round, the signature is
/// not looked at.
/// @dev The delay must be at least the largest lag of block timestamps that the chain allows: otherwise the round of a
/// block with an old timestamp is public before the block.
contract DrandBeacon is PastBlocks, IRounds {
    /// @dev The evidence before the header: the header's offset, the round, the signature, the header's length.
    uint256 private constant HEAD = 160;
    uint256 private constant HEADER_OFFSET = 128;
    uint256 private constant SIGNATURE_LENGTH = 64;

    /// @notice When round 1 began, and how long a round lasts, in seconds.
    uint256 public immutable GENESIS_TIME;
    uint256 public immutable PERIOD;
    /// @notice How many seconds after a block's time its round begins at the earliest.
    uint256 public immutable DELAY;

    uint256 private immutable KEY_X1;
    uint256 private immutable KEY_X0;
    uint256 private immutable KEY_Y1;
    uint256 private immutable KEY_Y0;

    /// @dev 0 until shown: rounds count from 1.
    mapping(uint256 number => uint256 round) private _rounds;
    mapping(uint256 round => uint256[2]) private _signatures;

    /// @notice A value of the deployment is not allowed.
    /// @param what Its name.
    error InvalidConfig(string what);

    /// @param key The network's public key, a point of G2: x and y, imaginary part first.
    /// @param delay Seconds.
    constructor(uint256 genesisTime, uint256 period, uint256[4] memory key, uint256 delay) {
        if (genesisTime == 0) revert InvalidConfig("genesisTime");
        if (period == 0) revert InvalidConfig("period");
        // A day: no chain's timestamps lag by more, and a sum with a block's time cannot overflow.
        if (delay > 1 days) revert InvalidConfig("delay");
        if (!Bls.isKey(key)) revert InvalidConfig("key");
        GENESIS_TIME = genesisTime;
        PERIOD = period;
        DELAY = delay;
        (KEY_X1, KEY_X0, KEY_Y1, KEY_Y0) = (key[0], key[1], key[2], key[3]);
    }

    /// @inheritdoc IBeacon
    function valueOf(uint256 number, bytes calldata evidence) external returns (bytes memory value) {
        value = stored(number);
        if (value.length != 0) return value;
        (bytes calldata header, uint256 round, uint256[2] memory signature) = _split(evidence);
        _requireHeaderOf(number, header);
        uint256 expected = roundAt(BlockHeader.getTimestamp(header));
        if (round < expected) revert RoundTooEarly(round, expected);
        if (round > expected) revert RoundTooLate(round, expected);
        _keep(round, signature);
        _rounds[number] = round;
        value = stored(number);
        emit ValueStored(number, value);
    }

    /// @inheritdoc IBeacon
    function stored(uint256 number) public view override returns (bytes memory value) {
        uint256 round = _rounds[number];
        if (round != 0) value = abi.encode(_signatures[round]);
    }

    /// @inheritdoc IRounds
    function valueAt(uint256 time, bytes calldata evidence) external returns (bytes memory value) {
        uint256 round = roundAt(time);
        if (_signatures[round][0] == 0) {
            if (evidence.length != SIGNATURE_LENGTH) revert MalformedEvidence();
            _keep(round, abi.decode(evidence, (uint256[2])));
        }
        return abi.encode(_signatures[round]);
    }

    /// @inheritdoc IRounds
    function roundAt(uint256 time) public view returns (uint256) {
        return Math.ceilDiv(Math.saturatingSub(time + DELAY, GENESIS_TIME), PERIOD) + 1;
    }

    /// @inheritdoc IBeacon
    function kind() external pure returns (string memory) {
        return "drand";
    }

    /// @dev Checks a round's signature, unless that was done for another block. No point has an x of 0: 3 is no square.
    function _keep(uint256 round, uint256[2] memory signature) private {
        if (_signatures[round][0] != 0) return;
        uint256[4] memory key = [KEY_X1, KEY_X0, KEY_Y1, KEY_Y0];
        bytes32 message = keccak256(abi.encodePacked(SafeCast.toUint64(round)));
        if (!Bls.verify(signature, message, key)) revert InvalidSignature(round);
        _signatures[round] = signature;
    }

    /// @dev As abi.decode, which would not say what is wrong.
    function _split(bytes calldata evidence)
        private
        pure
        returns (bytes calldata header, uint256 round, uint256[2] memory signature)
    {
        if (evidence.length < HEAD) revert MalformedEvidence();
        uint256 offset;
        uint256 length;
        (offset, round, signature, length) = abi.decode(evidence[:HEAD], (uint256, uint256, uint256[2], uint256));
        if (offset != HEADER_OFFSET) revert MalformedEvidence();
        if (length > evidence.length - HEAD) revert MalformedEvidence();
        header = evidence[HEAD:HEAD + length];
    }
}
