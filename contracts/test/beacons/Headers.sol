// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {Test} from "forge-std/Test.sol";

/// @title Headers of blocks, and a chain whose blocks have them.
abstract contract Headers is Test {
    using RLP for RLP.Encoder;

    /// @dev A header of a chain with Prague's rules as go-ethereum encodes it, its hash, and what is in it.
    bytes internal constant GETHS = hex"f90277a0ff483e972a04a9a62bb4b7d04ae403c615604e4090521ecc5bb7af67f71be09ca01dcc4de8dec75d7aab85b5"
        hex"67b6ccd41ad312451b948a7413f0a142fd40d493479495222290dd7278aa3ddd389cc1e1d165cc4bafe5a069e39af32b"
        hex"d0cc2d5f8ad822a3afcd7fe8d7211e4ca7c42654cdbda7a9b74516a0306ee5f79df3868527ca0e28dabeabb1269f9249"
        hex"7c02721a269672b6ee362b2ca0837399e622967f92f2ba0d0ab8b41d1b497ed52a31354c945bd675f2657d6dcfb90100"
        hex"000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        hex"000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        hex"000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        hex"000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        hex"000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        hex"0000000000000000000000000001020380824e1f840225510083bc614e846553f1078f6265617665726275696c642e6f"
        hex"7267a0ad2a4a272ddbd5d85e1e9e2521655beccf3c64d39c4405a411c4e4843b2cf6f48800000000000000008501a13b"
        hex"8600a08f920a39984cc439587762c50a220d6cc5590b1c4ecb08553287920ec5b8472e8302000080a0ff009f228d26ce"
        hex"2afcaca65d94a08d506400415ecfa8dacebf425a25d453485ba07326bc0386c144375c6ec62d13ff8bbaad70c3bab31e"
        hex"cd667c3f86c12544e28d";
    bytes32 internal constant GETHS_HASH = 0xe741ac96d78ac1d8c7b6d8863e3e4e7403261f5117544800253e845fef18a7c0;
    bytes32 internal constant GETHS_MIX = 0xad2a4a272ddbd5d85e1e9e2521655beccf3c64d39c4405a411c4e4843b2cf6f4;
    uint256 internal constant GETHS_TIME = 1_700_000_007;

    /// @dev The header of a chain with Cancun's rules.
    function headerWith(uint256 number, uint256 time, bytes32 mix) internal pure returns (bytes memory) {
        RLP.Encoder memory list = RLP.encoder();
        list.push(keccak256("parent")).push(keccak256("ommers")).push(address(0xc01b)).push(keccak256("state"));
        list.push(keccak256("transactions")).push(keccak256("receipts")).push(new bytes(256)).push(uint256(0));
        list.push(number).push(uint256(30_000_000)).push(uint256(21_000)).push(time).push(bytes("extra"));
        list.push(abi.encodePacked(mix)).push(new bytes(8)).push(uint256(7)).push(keccak256("withdrawals"));
        list.push(uint256(0)).push(uint256(0)).push(keccak256("beacon root"));
        return list.encode();
    }

    /// @dev Makes this the header of a past block.
    function setHeader(uint256 number, bytes memory header) internal {
        vm.setBlockhash(number, keccak256(header));
    }
}
