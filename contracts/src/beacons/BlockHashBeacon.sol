// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacon} from "../interfaces/IBeacon.sol";
import {WordBeacon} from "./WordBeacon.sol";

/// @title The beacon of a chain for development: its own block hashes.
/// @notice A value is the block's hash. It needs no evidence, and ignores what is given.
/// @dev A block's producer grinds its hash for free, through the header's extra data.
contract BlockHashBeacon is WordBeacon {
    /// @inheritdoc IBeacon
    function kind() external pure returns (string memory) {
        return "blockhash";
    }

    function _shown(uint256 number, bytes calldata) internal view override returns (bytes32) {
        return _hashOf(number);
    }
}
