// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";

/// @title A token that can be burned and knows no `permit`.
contract PlainToken is ERC20Burnable {
    constructor() ERC20("Plain", "PLN") {
        _mint(msg.sender, 1e9 ether);
    }
}
