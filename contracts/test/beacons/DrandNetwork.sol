// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {DrandBeacon} from "../../src/beacons/DrandBeacon.sol";

/// @title A network whose rounds were signed in Go (contracts/internal/drandgen), and a beacon of it.
abstract contract DrandNetwork is Test {
    uint256 internal constant BEGIN = 1_700_000_000;
    uint256 internal constant PERIOD = 3;

    string private _json = vm.readFile("../testdata/drand.json");

    function newBeacon() internal returns (DrandBeacon) {
        return new DrandBeacon(BEGIN, PERIOD, keyNamed(".key"));
    }

    function keyNamed(string memory path) internal view returns (uint256[4] memory key) {
        uint256[] memory words = numbers(path);
        for (uint256 i = 0; i < 4; ++i) {
            key[i] = words[i];
        }
    }

    function pointNamed(string memory path) internal view returns (uint256[2] memory) {
        uint256[] memory words = numbers(path);
        return [words[0], words[1]];
    }

    function numbers(string memory path) internal view returns (uint256[] memory) {
        return vm.parseJsonUintArray(_json, path);
    }

    function messages() internal view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(_json, ".messages");
    }

    /// @dev Rounds 1 to 8.
    function signatureOf(uint64 round) internal view returns (uint256[2] memory) {
        return pointNamed(string.concat(".signatures[", vm.toString(round - 1), "]"));
    }

    /// @dev Goes to a block in which a round is the current one.
    function rollTo(uint256 number, uint64 round) internal {
        vm.roll(number);
        vm.warp(BEGIN + (round - 1) * PERIOD);
    }

    function hashOf(uint64 round) internal view returns (bytes32) {
        return keccak256(abi.encodePacked(signatureOf(round)));
    }
}
