// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "../interfaces/IBeacon.sol";

/// @title The beacon of a chain whose block producers are trusted not to discard blocks: its own block hashes.
/// @dev Those of the last 256 blocks, and of the last 8,191 where the chain keeps them (EIP-2935).
contract BlockHashBeacon is IBeacon {
    /// @dev Takes a block's number as 32 bytes, returns its hash, and reverts for a block out of its reach.
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    /// @inheritdoc IBeacon
    function hashAt(uint256 number) public view returns (bytes32 hash) {
        hash = blockhash(number);
        if (hash == 0 && number < block.number) hash = _remembered(number);
    }

    /// @inheritdoc IBeacon
    /// @dev Every block has a hash: one that is gone is not replaced by a later block's.
    function hashFrom(uint256 number) external view returns (bytes32) {
        return hashAt(number);
    }

    /// @inheritdoc IBeacon
    function newest() external view returns (bytes32) {
        return blockhash(block.number - 1);
    }

    function _remembered(uint256 number) private view returns (bytes32) {
        // A call to an address without code returns nothing.
        (bool ok, bytes memory result) = HISTORY.staticcall(abi.encode(number));
        return ok && result.length == 32 ? abi.decode(result, (bytes32)) : bytes32(0);
    }
}
