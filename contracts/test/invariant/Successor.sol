// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title A staking contract to come, as far as a reserve that moves to it is concerned.
contract Successor {
    IERC20 private immutable _TOKEN;

    uint256 public reserve;

    constructor(IERC20 token) {
        _TOKEN = token;
    }

    function fundRewards(uint256 amount) external {
        reserve += amount;
        require(_TOKEN.transferFrom(msg.sender, address(this), amount));
    }
}
