// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";

import {IBeacon} from "../interfaces/IBeacon.sol";

/// @title What a contract can see of past blocks: their hashes, and with them their headers.
/// @dev Of the last 256 blocks, and of the last 8,191 where the chain keeps them (EIP-2935).
abstract contract PastBlocks is IBeacon {
    /// @inheritdoc IBeacon
    function isLost(uint256 number) external view returns (bool) {
        return number < block.number && Blockhash.blockHash(number) == 0 && stored(number).length == 0;
    }

    /// @inheritdoc IBeacon
    function stored(uint256 number) public view virtual returns (bytes memory);

    /// @dev The hash of a past block.
    function _hashOf(uint256 number) internal view returns (bytes32 hash) {
        if (number >= block.number) revert BlockNotThereYet(number);
        hash = Blockhash.blockHash(number);
        if (hash == 0) revert BlockOutOfReach(number);
    }

    /// @dev Refuses an RLP-encoded header that is not the block's.
    function _requireHeaderOf(uint256 number, bytes memory header) internal view {
        bytes32 expected = _hashOf(number);
        bytes32 given = keccak256(header);
        if (given != expected) revert WrongHeader(number, expected, given);
    }
}
