// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title The test token that stake and rewards are paid in, and that votes: 10^9 FLT, all of it the deployer's.
/// @dev Votes are counted by blocks. Tokens vote only through the account that their holder delegated to.
contract FLT is ERC20, ERC20Burnable, ERC20Permit, ERC20Votes {
    constructor() ERC20("FLT", "FLT") ERC20Permit("FLT") {
        _mint(msg.sender, 1e9 ether);
    }

    /// @dev Permits and delegations by signature use the same numbers.
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal virtual override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}
