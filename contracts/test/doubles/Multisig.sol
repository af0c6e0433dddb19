// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {MultiSignerERC7913} from "@openzeppelin/contracts/utils/cryptography/signers/MultiSignerERC7913.sol";

/// @title A wallet of several keys, as a Safe is: whoever has enough signatures of a call makes it.
contract Multisig is MultiSignerERC7913 {
    error WrongSignatures();

    uint256 public nonce;

    constructor(bytes[] memory signers, uint64 threshold) MultiSignerERC7913(signers, threshold) {}

    function execute(address target, bytes calldata data, bytes calldata signatures) external {
        if (!_rawSignatureValidation(hashOf(target, data), signatures)) revert WrongSignatures();
        ++nonce;
        Address.functionCall(target, data);
    }

    /// @notice What its signers sign.
    function hashOf(address target, bytes calldata data) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), nonce, target, data));
    }
}
