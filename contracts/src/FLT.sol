// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title The test token that stake and rewards are paid in: 10^9 FLT, all of it the deployer's.
contract FLT is ERC20, ERC20Burnable, ERC20Permit {
    constructor() ERC20("FLT", "FLT") ERC20Permit("FLT") {
        _mint(msg.sender, 1e9 ether);
    }
}
