// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";

import {IBeacon} from "../interfaces/IBeacon.sol";
import {WordBeacon} from "./WordBeacon.sol";

/// @title The beacon of a chain with Ethereum's consensus: the RANDAO mix of its blocks.
/// @notice A value is the mixHash in the block's header. The evidence is that header, encoded as RLP.
/// @dev It is the mix before the block's own reveal: its parent's proposer knows it a slot earlier, and has one bit by
/// withholding. Not for rollups: theirs repeats the base chain's, which is known far ahead.
contract RandaoBeacon is WordBeacon {
    /// @notice The block's header has no mix: the chain has no RANDAO.
    /// @param number The block's number.
    error NoMix(uint256 number);

    /// @inheritdoc IBeacon
    function kind() external pure returns (string memory) {
        return "randao";
    }

    function _shown(uint256 number, bytes calldata header) internal view override returns (bytes32 mix) {
        _requireHeaderOf(number, header);
        mix = BlockHeader.getPrevRandao(header);
        if (mix == 0) revert NoMix(number);
    }
}
