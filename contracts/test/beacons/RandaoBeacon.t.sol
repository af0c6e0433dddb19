// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Panic} from "@openzeppelin/contracts/utils/Panic.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";

import {RandaoBeacon} from "../../src/beacons/RandaoBeacon.sol";
import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {ChainHistory} from "./ChainHistory.sol";
import {Headers} from "./Headers.sol";

contract RandaoBeaconTest is Headers, ChainHistory {
    using RLP for RLP.Encoder;

    uint256 private constant NOW = 20_000;
    uint256 private constant BLOCK = NOW - 1;

    RandaoBeacon private beacon = new RandaoBeacon();

    function setUp() public {
        vm.roll(NOW);
        setHeader(BLOCK, GETHS);
    }

    function refuse(bytes memory evidence) private {
        bytes32 hash = blockhash(BLOCK);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, BLOCK, hash, keccak256(evidence)));
        beacon.valueOf(BLOCK, evidence);
    }

    /// @dev Evidence that has the block's hash, and is no header.
    function refuseMalformed(bytes memory evidence) private {
        setHeader(BLOCK, evidence);
        vm.expectRevert(RLP.RLPInvalidEncoding.selector);
        beacon.valueOf(BLOCK, evidence);
    }

    function test_kind() public view {
        assertEq(beacon.kind(), "randao");
    }

    function test_valueOf_isTheMixOfARealHeader() public {
        assertEq(blockhash(BLOCK), GETHS_HASH);
        vm.expectEmit(address(beacon));
        emit IBeacon.ValueStored(BLOCK, abi.encodePacked(GETHS_MIX));
        assertEq(beacon.valueOf(BLOCK, GETHS), abi.encodePacked(GETHS_MIX));
        assertEq(beacon.stored(BLOCK), abi.encodePacked(GETHS_MIX));
    }

    /// @dev Also a mix that begins with zeros.
    function testFuzz_valueOf_isTheMix(uint64 number, uint64 time, bytes32 mix, uint8 zeros) public {
        mix = mix << zeros >> zeros;
        vm.assume(mix != 0);
        bytes memory header = headerWith(number, time, mix);
        setHeader(BLOCK, header);
        assertEq(beacon.valueOf(BLOCK, header), abi.encodePacked(mix));
    }

    function test_valueOf_isGivenOnce() public {
        beacon.valueOf(BLOCK, GETHS);
        vm.roll(NOW + 100_000);
        assertEq(beacon.valueOf(BLOCK, ""), abi.encodePacked(GETHS_MIX));
        assertFalse(beacon.isLost(BLOCK));
    }

    function test_valueOf_fromTheChainsHistory() public {
        remember(BLOCK, GETHS_HASH);
        vm.roll(BLOCK + 8191);
        assertEq(blockhash(BLOCK), 0);
        assertEq(beacon.valueOf(BLOCK, GETHS), abi.encodePacked(GETHS_MIX));
    }

    function test_refuses_aBlockThatIsNotThere() public {
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockNotThereYet.selector, NOW));
        beacon.valueOf(NOW, GETHS);
        assertFalse(beacon.isLost(NOW));
        assertFalse(beacon.isLost(BLOCK));
        vm.roll(BLOCK + 257);
        assertTrue(beacon.isLost(BLOCK));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.BlockOutOfReach.selector, BLOCK));
        beacon.valueOf(BLOCK, GETHS);
    }

    function test_refuses_anotherBlocksHeader() public {
        bytes memory other = headerWith(BLOCK - 1, 1, GETHS_MIX);
        setHeader(BLOCK - 1, other);
        refuse(other);
    }

    function testFuzz_refuses_anAlteredHeader(uint256 place, uint8 with) public {
        vm.assume(with != 0);
        bytes memory header = GETHS;
        place = bound(place, 0, header.length - 1);
        header[place] ^= bytes1(with);
        refuse(header);
    }

    function testFuzz_refuses_aTruncatedHeader(uint256 length) public {
        bytes memory header = GETHS;
        length = bound(length, 0, header.length - 1);
        assembly ("memory-safe") {
            mstore(header, length)
        }
        refuse(header);
        if (length == 0) return; // there is no block with no header
        refuseMalformed(header);
    }

    function test_refuses_trailingBytes() public {
        refuse(bytes.concat(GETHS, hex"00"));
        refuseMalformed(bytes.concat(GETHS, hex"00"));
        refuseMalformed(bytes.concat(GETHS, hex"80"));
    }

    function test_refuses_whatIsNoList() public {
        refuseMalformed(hex"80");
        refuseMalformed(hex"b8ff");
        refuseMalformed(hex"f9");
        refuseMalformed(hex"f9ffff");
        refuseMalformed(hex"ffffffffffffffffff");
        refuseMalformed(hex"ff00000000000000ff");
        refuseMalformed(bytes.concat(hex"f90201", new bytes(3)));
    }

    /// @dev A mix that is longer than a word, or a list.
    function test_refuses_whatIsNoMix() public {
        refuseMalformed(listOf14(abi.encodePacked(new bytes(33))));
        RLP.Encoder memory list = thirteen();
        refuseMalformed(list.push(RLP.encoder()).encode());
    }

    function test_refuses_aMixOfZeros() public {
        bytes memory header = headerWith(BLOCK, 1, 0);
        setHeader(BLOCK, header);
        vm.expectRevert(abi.encodeWithSelector(RandaoBeacon.NoMix.selector, BLOCK));
        beacon.valueOf(BLOCK, header);
    }

    function test_refuses_aListWithoutAMix() public {
        bytes memory header = thirteen().encode();
        setHeader(BLOCK, header);
        vm.expectRevert(
            abi.encodeWithSelector(
                BlockHeader.FieldNotPresentInBlockHeader.selector, BlockHeader.HeaderField.PrevRandao
            )
        );
        beacon.valueOf(BLOCK, header);
    }

    function thirteen() private pure returns (RLP.Encoder memory list) {
        list = RLP.encoder();
        for (uint256 i = 0; i < 13; ++i) {
            list.push(i);
        }
    }

    function listOf14(bytes memory last) private pure returns (bytes memory) {
        return thirteen().push(last).encode();
    }
}
