// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {Test} from "forge-std/Test.sol";

import {TestDollar} from "../../src/TestDollar.sol";

/// @dev A wallet that takes one word for its signature.
contract WordWallet is IERC1271 {
    bytes32 private immutable WORD;

    constructor(bytes32 word) {
        WORD = word;
    }

    function isValidSignature(bytes32, bytes calldata signature) external view returns (bytes4) {
        return keccak256(signature) == WORD ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

contract TestDollarTest is Test {
    bytes32 private constant RECEIVE = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    uint256 private constant KEY = 0xa11ce;

    TestDollar private dollar;
    address private payer;
    bytes32 private nonce = keccak256("nonce");

    function setUp() public {
        vm.warp(1_000_000);
        dollar = new TestDollar();
        payer = vm.addr(KEY);
        require(dollar.transfer(payer, 100e6));
    }

    function signed(address from, address to, uint256 value) private view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 message = keccak256(abi.encode(RECEIVE, from, to, value, 0, block.timestamp + 1, nonce));
        return vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), message)));
    }

    function test_isLikeUsdc() public view {
        assertEq(dollar.decimals(), 6);
        assertEq(dollar.totalSupply(), 1e15);
        assertEq(dollar.balanceOf(address(this)), 1e15 - 100e6);
    }

    function test_receiveWithAuthorization_inOnePiece() public {
        (uint8 v, bytes32 r, bytes32 s) = signed(payer, address(this), 7e6);
        bytes memory signature = abi.encodePacked(r, s, v);
        dollar.receiveWithAuthorization(payer, address(this), 7e6, 0, block.timestamp + 1, nonce, signature);
        assertEq(dollar.balanceOf(payer), 93e6);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009UsedAuthorization.selector, payer, nonce));
        dollar.receiveWithAuthorization(payer, address(this), 7e6, 0, block.timestamp + 1, nonce, signature);
    }

    function test_receiveWithAuthorization_inThree() public {
        (uint8 v, bytes32 r, bytes32 s) = signed(payer, address(this), 7e6);
        dollar.receiveWithAuthorization(payer, address(this), 7e6, 0, block.timestamp + 1, nonce, v, r, s);
        assertEq(dollar.balanceOf(payer), 93e6);
    }

    function test_receiveWithAuthorization_byItsReceiverOnly() public {
        (uint8 v, bytes32 r, bytes32 s) = signed(payer, address(this), 7e6);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(this)));
        vm.prank(address(2));
        dollar.receiveWithAuthorization(
            payer, address(this), 7e6, 0, block.timestamp + 1, nonce, abi.encodePacked(r, s, v)
        );
    }

    function test_receiveWithAuthorization_ofAnotherAmount() public {
        (uint8 v, bytes32 r, bytes32 s) = signed(payer, address(this), 7e6);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        dollar.receiveWithAuthorization(
            payer, address(this), 8e6, 0, block.timestamp + 1, nonce, abi.encodePacked(r, s, v)
        );
    }

    function test_receiveWithAuthorization_ofAContract() public {
        address wallet = address(new WordWallet(keccak256("sesame")));
        require(dollar.transfer(wallet, 10e6));
        dollar.receiveWithAuthorization(wallet, address(this), 7e6, 0, block.timestamp + 1, nonce, "sesame");
        assertEq(dollar.balanceOf(wallet), 3e6);
        vm.expectRevert(ERC3009.ERC3009InvalidSignature.selector);
        dollar.receiveWithAuthorization(wallet, address(this), 1e6, 0, block.timestamp + 1, bytes32(0), "open");
    }
}
