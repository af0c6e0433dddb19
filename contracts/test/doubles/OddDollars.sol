// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Stablecoin} from "./Stablecoin.sol";

/// @title A stablecoin that takes a fee when it is told to.
contract TaxingDollar is Stablecoin(6) {
    uint256 private _fee;

    function setFee(uint256 fee) external {
        _fee = fee;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (_fee == 0 || from == address(0)) return super._update(from, to, amount);
        super._update(from, address(0xfee), _fee);
        super._update(from, to, amount - _fee);
    }
}

/// @title A stablecoin whose transfers return nothing, as those of USDT do.
contract SilentDollar {
    mapping(address account => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external {
        allowance[msg.sender][spender] = amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @title A wallet that is a contract: it accepts what one key signs, in any length.
contract Wallet {
    address private immutable OWNER;

    constructor(address owner) {
        OWNER = owner;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        (uint8 v, bytes32 r, bytes32 s) = abi.decode(signature, (uint8, bytes32, bytes32));
        return ecrecover(digest, v, r, s) == OWNER ? bytes4(0x1626ba7e) : bytes4(0);
    }
}
