// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "../interfaces/IBeacon.sol";
import {PastBlocks} from "./PastBlocks.sol";

/// @title A beacon whose values are words that the chain itself has: each is kept once it was shown.
abstract contract WordBeacon is PastBlocks {
    /// @dev 0 until shown: that a block's is 0 takes 2^256 tries.
    mapping(uint256 number => bytes32) private _values;

    /// @inheritdoc IBeacon
    function valueOf(uint256 number, bytes calldata evidence) external returns (bytes memory) {
        bytes32 value = _values[number];
        if (value == 0) {
            value = _shown(number, evidence);
            _values[number] = value;
            emit ValueStored(number, abi.encode(value));
        }
        return abi.encode(value);
    }

    /// @inheritdoc IBeacon
    function stored(uint256 number) public view override returns (bytes memory value) {
        bytes32 word = _values[number];
        if (word != 0) value = abi.encode(word);
    }

    /// @dev The value of a block, which the evidence must show.
    function _shown(uint256 number, bytes calldata evidence) internal view virtual returns (bytes32);
}
