// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test, stdError} from "forge-std/Test.sol";

import {BitmapDouble} from "../doubles/BitmapDouble.sol";

contract BitmapTest is Test {
    BitmapDouble private bitmaps;

    function setUp() public {
        bitmaps = BitmapDouble(vm.deployCode("BitmapDouble.sol:BitmapDouble"));
    }

    function isSet(uint256[4] memory bitmap, uint256 unit) private pure returns (bool) {
        return bitmap[unit / 256] >> (unit % 256) & 1 == 1;
    }

    /// @dev Sparse, dense and middling bitmaps.
    function shaped(uint256[4] memory bitmap, uint256 shape) private pure returns (uint256[4] memory) {
        for (uint256 w = 0; w < 4; ++w) {
            uint256 noise = uint256(keccak256(abi.encode(bitmap[w])));
            if (shape % 3 == 1) bitmap[w] &= noise & (noise >> 1) & (noise >> 2) & (noise >> 3) & (noise >> 5);
            if (shape % 3 == 2) bitmap[w] |= noise | (noise >> 1) | (noise >> 2) | (noise >> 3) | (noise >> 5);
        }
        return bitmap;
    }

    function testFuzz_countIsTheNumberOfSetBits(uint256[4] memory bitmap, uint256 shape) public view {
        bitmap = shaped(bitmap, shape);
        uint256 expected = 0;
        for (uint256 unit = 0; unit < 1024; ++unit) {
            if (isSet(bitmap, unit)) ++expected;
        }
        assertEq(bitmaps.count(bitmap), expected);
    }

    function testFuzz_selectFindsEverySetBitInOrder(uint256[4] memory bitmap, uint256 shape) public view {
        bitmap = shaped(bitmap, shape);
        uint256 k = 0;
        for (uint256 unit = 0; unit < 1024; ++unit) {
            if (!isSet(bitmap, unit)) continue;
            // Each tenth is enough, and the ends of the words.
            if (k % 10 == shape % 10 || unit % 256 == 0 || unit % 256 == 255) {
                assertEq(bitmaps.select(bitmap, k), unit);
            }
            ++k;
        }
    }

    function testFuzz_isWithinLooksAtTheHighestBit(uint256 unit, uint256 units) public view {
        unit = bound(unit, 0, 1023);
        units = bound(units, 0, 1024);
        uint256[4] memory bitmap;
        bitmap[unit / 256] = 2 ** (unit % 256);
        assertEq(bitmaps.isWithin(bitmap, units), unit < units);
    }

    function test_fullAndEmpty() public view {
        uint256[4] memory full = [type(uint256).max, type(uint256).max, type(uint256).max, type(uint256).max];
        uint256[4] memory empty;
        assertEq(bitmaps.count(full), 1024);
        assertEq(bitmaps.count(empty), 0);
        assertTrue(bitmaps.isWithin(full, 1024));
        assertFalse(bitmaps.isWithin(full, 1023));
        assertTrue(bitmaps.isWithin(empty, 0));
        for (uint256 unit = 0; unit < 1024; ++unit) {
            assertEq(bitmaps.select(full, unit), unit);
        }
    }

    function test_selectRefusesWhatIsNotThere() public {
        uint256[4] memory three = [uint256(1), 0, 1 << 200, 1 << 255];
        assertEq(bitmaps.select(three, 2), 1023);
        vm.expectRevert(stdError.assertionError);
        bitmaps.select(three, 3);
    }
}
